//! Waiting until a time of day, not for a length of time.
//!
//! On Linux a real-time timer: it comes due while the machine sleeps, a clock that is set wakes it,
//! and nothing runs in between. Elsewhere the clock is looked at every half minute, because a timer
//! stands still while the machine sleeps.

use jiff::{SignedDuration, Timestamp};

#[cfg(target_os = "linux")]
pub use linux::{WallClock, system_zone};
#[cfg(not(target_os = "linux"))]
pub use polled::WallClock;

/// Why a wait is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// It is time, or somebody set the clock.
    Clock,
    /// The computer is in another zone.
    Zone,
}

#[cfg(target_os = "linux")]
mod linux {
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::path::Path;

    use jiff::Timestamp;
    use rustix::fs::inotify;
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };
    use tokio::io::unix::AsyncFd;

    use super::Woken;

    /// So far away that only a clock being set comes first.
    const NEVER: i64 = 4_102_444_800; // 2100-01-01
    /// Where the system's zone is told: a link, replaced as a whole.
    const ZONE: (&str, &[u8]) = ("/etc", b"localtime");

    pub struct WallClock {
        timer: AsyncFd<OwnedFd>,
        /// None where files cannot be watched; the clock itself still wakes us.
        files: Option<AsyncFd<OwnedFd>>,
    }

    impl WallClock {
        pub fn new() -> std::io::Result<WallClock> {
            let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
            let timer = timerfd_create(TimerfdClockId::Realtime, flags)?;
            // SAFETY: the timer owns its descriptor and keeps it for as long as it is registered.
            let timer = unsafe { AsyncFd::register(timer)? };
            // SAFETY: as above.
            let files = watch().ok().and_then(|files| unsafe { AsyncFd::register(files) }.ok());
            Ok(WallClock { timer, files })
        }

        /// Returns when the clock shows `at`, or when somebody set the clock or its zone.
        pub async fn wait(&self, at: Option<Timestamp>) -> Woken {
            let at = at.map(|at| at.saturating_sub(super::set_forward()).unwrap_or(at));
            let tv_sec =
                at.map_or(NEVER, |at| at.as_second() + i64::from(at.subsec_nanosecond() > 0));
            let zero = Timespec { tv_sec: 0, tv_nsec: 0 };
            // Zero would disarm the timer; every past instant is as due as any other.
            let it_value = Timespec { tv_sec: tv_sec.max(1), tv_nsec: 0 };
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            let value = Itimerspec { it_interval: zero, it_value };
            match timerfd_settime(self.timer.get_ref(), flags, &value) {
                Ok(_) => {}
                // The clock was set while nobody waited: it is time to look. The timer is armed.
                Err(Errno::CANCELED) => return Woken::Clock,
                Err(_) => tokio::time::sleep(super::CAP).await,
            }
            tokio::select! {
                () = self.rung() => Woken::Clock,
                woken = self.changed() => woken,
            }
        }

        async fn rung(&self) {
            let Ok(mut ready) = self.timer.readable().await else { return };
            // The count does not matter, nor whether the clock was set: it is time to look.
            let _ = rustix::io::read(self.timer.get_ref(), &mut [0u8; 8]);
            ready.clear_ready();
        }

        /// Returns when the zone is another, or the clock that tests set.
        async fn changed(&self) -> Woken {
            let Some(files) = &self.files else { return std::future::pending().await };
            loop {
                let Ok(mut ready) = files.readable().await else {
                    return std::future::pending().await;
                };
                let mut buffer = [MaybeUninit::uninit(); 4096];
                let mut events = inotify::Reader::new(files.get_ref(), &mut buffer);
                let mut woken = None;
                while let Ok(event) = events.next() {
                    match event.file_name().map(|name| name.to_bytes()) {
                        Some(name) if name == ZONE.1 => woken = Some(Woken::Zone),
                        Some(_) => {}
                        None => woken = woken.or(Some(Woken::Clock)),
                    }
                }
                ready.clear_ready();
                if let Some(woken) = woken {
                    return woken;
                }
            }
        }
    }

    fn watch() -> rustix::io::Result<OwnedFd> {
        use inotify::{CreateFlags, WatchFlags};
        let files = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        let replaced = WatchFlags::CREATE | WatchFlags::MOVED_TO;
        inotify::add_watch(&files, ZONE.0, replaced)?;
        if let Some(file) = super::test_clock() {
            inotify::add_watch(&files, Path::new(&file), WatchFlags::CLOSE_WRITE)?;
        }
        Ok(files)
    }

    /// The zone the computer is set to, by the link that says so.
    pub fn system_zone() -> Option<String> {
        let link = std::fs::read_link(Path::new(ZONE.0).join("localtime")).ok()?;
        let link = link.to_str()?.to_owned();
        link.split_once("zoneinfo/").map(|(_, zone)| zone.to_owned())
    }
}

#[cfg(not(target_os = "linux"))]
mod polled {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::{CAP, Woken};

    /// Untested on the platforms it is for.
    pub struct WallClock;

    impl WallClock {
        pub fn new() -> std::io::Result<WallClock> {
            Ok(WallClock)
        }

        /// Returns when the clock shows `at`, at most half a minute late after a sleep.
        pub async fn wait(&self, at: Option<Timestamp>) -> Woken {
            loop {
                let left = at.map(|at| at.duration_since(super::now()));
                let left = left.map_or(CAP, |left| Duration::try_from(left).unwrap_or_default());
                if left.is_zero() {
                    return Woken::Clock;
                }
                tokio::time::sleep(left.min(CAP)).await;
            }
        }
    }
}

/// Where a timer cannot be trusted, the clock is looked at so often.
const CAP: std::time::Duration = std::time::Duration::from_secs(30);
/// Names a file with whole seconds by which Klubba's clock is ahead; for trying it out.
const TEST_CLOCK: &str = "KLUBBA_TEST_CLOCK";

/// The clock's reading. Windows, command line and resident all ask here, so that none differs when
/// the clock is set for a trial; only a server's own times are held against the real clock.
pub fn now() -> Timestamp {
    let now = Timestamp::now();
    now.saturating_add(set_forward()).unwrap_or(now)
}

/// By how much somebody who tries Klubba out has set its clock forward.
fn set_forward() -> SignedDuration {
    let seconds = test_clock().and_then(|file| std::fs::read_to_string(file).ok());
    SignedDuration::from_secs(seconds.and_then(|text| text.trim().parse().ok()).unwrap_or(0))
}

fn test_clock() -> Option<std::ffi::OsString> {
    std::env::var_os(TEST_CLOCK)
}

#[cfg(not(target_os = "linux"))]
pub fn system_zone() -> Option<String> {
    None
}
