//! Waiting for something to become true: always a look, again and again, until a deadline.

use std::time::{Duration, Instant};

/// Longer than anything should take on a busy machine with two cores.
pub const PATIENCE: Duration = Duration::from_secs(40);
const PAUSE: Duration = Duration::from_millis(50);

/// Looks until there is an answer.
///
/// # Panics
/// Once patience is over, saying what did not come.
pub async fn until<T>(what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
    within(PATIENCE, what, look).await
}

/// Looks until there is an answer or the time is over.
pub async fn within<T>(time: Duration, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + time;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < deadline, "waited {} s in vain for {what}", time.as_secs());
        tokio::time::sleep(PAUSE).await;
    }
}
