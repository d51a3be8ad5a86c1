//! Ranges put in order once, so that asking whether a place is taken is a search.

use super::finding::Spot;

/// Disjoint ranges in order.
#[derive(Debug, Default, Clone)]
pub(super) struct Spans(Vec<(usize, usize)>);

impl Spans {
    pub fn new(mut ranges: Vec<(usize, usize)>) -> Self {
        ranges.sort_unstable();
        let mut joined: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
        for (start, end) in ranges {
            match joined.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        Self(joined)
    }

    pub fn of(spots: &[Spot]) -> Self {
        Self::new(spots.iter().map(|spot| (spot.start, spot.end)).collect())
    }

    pub fn touches(&self, start: usize, end: usize) -> bool {
        let index = self.0.partition_point(|&(_, to)| to <= start);
        self.0.get(index).is_some_and(|&(from, _)| from < end)
    }
}
