//! Noticing that the computer has another network than when a calendar was not reached.
//!
//! On Linux the kernel tells of addresses and routes over a socket of its own, which leads nowhere
//! else; nothing runs in between, and there is no socket while nobody waits for a calendar.
//! Elsewhere nothing is listened to: calendars come with their next look.

#[cfg(target_os = "linux")]
pub use linux::Network;
#[cfg(not(target_os = "linux"))]
pub use silent::Network;

#[cfg(target_os = "linux")]
mod linux {
    use std::os::fd::OwnedFd;
    use std::time::Duration;

    use rustix::io::Errno;
    use rustix::net::netlink::SocketAddrNetlink;
    use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType, bind, recv, socket_with};
    use tokio::io::unix::AsyncFd;

    /// rtnetlink(7): RTMGRP_IPV4_IFADDR, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_IFADDR, RTMGRP_IPV6_ROUTE.
    const GROUPS: u32 = 0x10 | 0x40 | 0x100 | 0x400;
    /// An address comes first, then its route, then who answers for names.
    const SETTLED: Duration = Duration::from_secs(1);
    /// The kernel's own lists of what the messages are about, without what it counts.
    const LISTS: [&str; 2] = ["/proc/self/net/fib_trie", "/proc/self/net/if_inet6"];

    #[derive(Default)]
    pub struct Network {
        /// The addresses and routes when calendars were last fetched.
        known: Vec<u8>,
        socket: Option<AsyncFd<OwnedFd>>,
    }

    impl Network {
        /// Remembers what the network is like, before something is fetched over it.
        pub fn note(&mut self) {
            self.known = addresses();
        }

        /// Listens, or stops listening.
        pub fn listen(&mut self, wanted: bool) {
            match (wanted, &self.socket) {
                (false, _) => self.socket = None,
                (true, Some(_)) => {}
                // Where the kernel tells nothing the next look comes all the same.
                (true, None) => self.socket = open().ok(),
            }
        }

        /// Returns once the network is another than the one noted; for ever while nobody listens.
        ///
        /// What changed between noting and listening counts. Dropped while it waits, it loses
        /// nothing: the socket stays readable until it was looked.
        pub async fn changed(&self) {
            let Some(socket) = &self.socket else { return std::future::pending().await };
            while addresses() == self.known {
                let Ok(mut ready) = socket.readable().await else {
                    return std::future::pending().await;
                };
                tokio::time::sleep(SETTLED).await;
                empty(socket.get_ref());
                ready.clear_ready();
            }
        }
    }

    fn open() -> std::io::Result<AsyncFd<OwnedFd>> {
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
        bind(&socket, &SocketAddrNetlink::new(0, GROUPS))?;
        // SAFETY: the socket owns its descriptor and keeps it for as long as it is registered.
        Ok(unsafe { AsyncFd::register(socket)? })
    }

    /// What the messages say is in the kernel's lists; that messages were lost does not matter.
    fn empty(socket: &OwnedFd) {
        let mut buffer = [0_u8; 4096];
        loop {
            match recv(socket, &mut buffer, RecvFlags::empty()) {
                Ok(_) | Err(Errno::NOBUFS | Errno::INTR) => {}
                Err(_) => return,
            }
        }
    }

    fn addresses() -> Vec<u8> {
        LISTS.iter().flat_map(|list| std::fs::read(list).unwrap_or_default()).collect()
    }
}

#[cfg(not(target_os = "linux"))]
mod silent {
    /// Hears nothing.
    #[derive(Default)]
    pub struct Network;

    impl Network {
        pub fn note(&mut self) {}

        pub fn listen(&mut self, _wanted: bool) {}

        pub async fn changed(&self) {
            std::future::pending().await
        }
    }
}
