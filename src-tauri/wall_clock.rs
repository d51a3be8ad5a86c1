//! Waiting until a time of day, not for a length of time.
//!
//! On Linux a real-time timer: it comes due while the machine sleeps, a clock that is set wakes it,
//! and nothing runs in between. Elsewhere the clock is looked at every half minute, because a timer
//! stands still while the machine sleeps.

use jiff::Timestamp;

#[cfg(target_os = "linux")]
pub use linux::WallClock;
#[cfg(not(target_os = "linux"))]
pub use polled::WallClock;

#[cfg(target_os = "linux")]
mod linux {
    use std::os::fd::OwnedFd;

    use jiff::Timestamp;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };
    use tokio::io::unix::AsyncFd;

    /// So far away that only a clock being set comes first.
    const NEVER: i64 = 4_102_444_800; // 2100-01-01

    pub struct WallClock {
        timer: AsyncFd<OwnedFd>,
    }

    impl WallClock {
        pub fn new() -> std::io::Result<WallClock> {
            let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
            let timer = timerfd_create(TimerfdClockId::Realtime, flags)?;
            // SAFETY: the timer owns its descriptor and keeps it for as long as it is registered.
            Ok(WallClock { timer: unsafe { AsyncFd::register(timer)? } })
        }

        /// Returns when the clock shows `at`, or when somebody set the clock.
        pub async fn wait(&self, at: Option<Timestamp>) {
            let tv_sec =
                at.map_or(NEVER, |at| at.as_second() + i64::from(at.subsec_nanosecond() > 0));
            let zero = Timespec { tv_sec: 0, tv_nsec: 0 };
            // Zero would disarm the timer; every past instant is as due as any other.
            let it_value = Timespec { tv_sec: tv_sec.max(1), tv_nsec: 0 };
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            let value = Itimerspec { it_interval: zero, it_value };
            if timerfd_settime(self.timer.get_ref(), flags, &value).is_err() {
                return std::future::pending().await;
            }
            let Ok(mut ready) = self.timer.readable().await else { return };
            // The count does not matter, nor whether the clock was set: it is time to look.
            let _ = rustix::io::read(self.timer.get_ref(), &mut [0u8; 8]);
            ready.clear_ready();
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod polled {
    use std::time::Duration;

    use jiff::Timestamp;

    /// Untested on the platforms it is for.
    pub struct WallClock;

    impl WallClock {
        pub fn new() -> std::io::Result<WallClock> {
            Ok(WallClock)
        }

        /// Returns when the clock shows `at`, at most half a minute late after a sleep.
        pub async fn wait(&self, at: Option<Timestamp>) {
            const CAP: Duration = Duration::from_secs(30);
            loop {
                let left = at.map(|at| at.duration_since(Timestamp::now()));
                let left = left.map_or(CAP, |left| Duration::try_from(left).unwrap_or_default());
                if left.is_zero() {
                    return;
                }
                tokio::time::sleep(left.min(CAP)).await;
            }
        }
    }
}

/// The clock's own reading; one of the three places that read it.
pub fn now() -> Timestamp {
    Timestamp::now()
}
