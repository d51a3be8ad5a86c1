//! Noticing that the computer has another network than when a calendar was not reached.
//!
//! On Linux the kernel tells of links, addresses and routes over a socket of its own, which leads
//! nowhere else. Who has to sign in first keeps all of them when she is let in: that is told by
//! NetworkManager, where there is one. Nothing runs in between, and nobody is listened to while no
//! calendar waits. Elsewhere nothing is listened to: calendars come with their next look.

#[cfg(target_os = "linux")]
pub use linux::Network;
#[cfg(not(target_os = "linux"))]
pub use silent::Network;

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;
    use std::future::{pending, poll_fn};
    use std::os::fd::OwnedFd;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::time::Duration;

    use rustix::io::Errno;
    use rustix::net::netlink::SocketAddrNetlink;
    use rustix::net::{
        AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, bind, recv, send, socket_with,
    };
    use tokio::io::unix::AsyncFd;
    use tokio::sync::Notify;
    use tokio::task::JoinHandle;
    use zbus::Connection;
    use zbus::export::futures_core::Stream;
    use zbus::fdo::PropertiesProxy;
    use zbus::zvariant::Value;

    /// rtnetlink(7): RTMGRP_LINK, RTMGRP_IPV4_IFADDR, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_IFADDR,
    /// RTMGRP_IPV6_ROUTE.
    const GROUPS: u32 = 0x1 | 0x10 | 0x40 | 0x100 | 0x400;
    /// A link comes first, then its address and route, then who answers for names.
    const SETTLED: Duration = Duration::from_secs(1);
    /// The kernel's own lists of what the messages are about, without what it counts.
    const LISTS: [&str; 2] = ["/proc/self/net/fib_trie", "/proc/self/net/if_inet6"];
    /// netlink(7): the header; then the family, type, number and flags of a link.
    const HEADER: usize = 16;
    const LINK: usize = HEADER + 16;
    const RTM_NEWLINK: u16 = 16;
    const RTM_GETLINK: u16 = 18;
    /// NLM_F_REQUEST, and NLM_F_DUMP for all there are.
    const EVERY_ONE: u16 = 0x1 | 0x300;
    /// Its other end is there, and it may be used (IFF_RUNNING).
    const RUNNING: u32 = 0x40;
    const MANAGER: &str = "org.freedesktop.NetworkManager";
    const MANAGER_PATH: &str = "/org/freedesktop/NetworkManager";
    /// What it says once everything is reached, and once there is a network to reach it by.
    const ALL_IS_REACHED: [(&str, u32); 2] = [("Connectivity", 4), ("State", 70)];

    #[derive(Default)]
    pub struct Network {
        /// Links, addresses and routes when calendars were last fetched.
        known: Vec<u8>,
        told: Option<Told>,
    }

    /// Whoever tells of the network.
    struct Told {
        kernel: AsyncFd<OwnedFd>,
        /// Keeps what was said until somebody asks.
        by_manager: Arc<Notify>,
        manager: JoinHandle<()>,
    }

    impl Network {
        /// Remembers what the network is like, before something is fetched over it.
        pub fn note(&mut self) {
            self.known = state();
        }

        /// Listens, or stops listening.
        pub fn listen(&mut self, wanted: bool) {
            match (wanted, &self.told) {
                (false, _) => self.told = None,
                (true, Some(_)) => {}
                // Where the kernel tells nothing the next look comes all the same.
                (true, None) => self.told = open().map(Told::by).ok(),
            }
        }

        /// Returns once the network is another than the one noted, or lets in whom it kept out; for
        /// ever while nobody listens.
        ///
        /// What changed between noting and listening counts. Dropped while it waits, it loses
        /// nothing: the socket stays readable until it was looked.
        pub async fn changed(&self) {
            let Some(told) = &self.told else { return pending().await };
            tokio::select! {
                () = told.by_kernel(&self.known) => {}
                () = told.by_manager.notified() => {}
            }
        }
    }

    impl Told {
        fn by(kernel: AsyncFd<OwnedFd>) -> Told {
            let by_manager = Arc::new(Notify::new());
            let tell = Arc::clone(&by_manager);
            let manager = tokio::spawn(async move {
                // Without a manager, or without its bus, the kernel is all there is.
                let _ = follow_manager(&tell).await;
            });
            Told { kernel, by_manager, manager }
        }

        async fn by_kernel(&self, known: &[u8]) {
            while state() == known {
                let Ok(mut ready) = self.kernel.readable().await else { return pending().await };
                tokio::time::sleep(SETTLED).await;
                empty(self.kernel.get_ref());
                ready.clear_ready();
            }
        }
    }

    impl Drop for Told {
        fn drop(&mut self) {
            self.manager.abort();
        }
    }

    /// Listens only: a manager that does not run is not started.
    async fn follow_manager(tell: &Notify) -> zbus::Result<()> {
        let bus = Connection::system().await?;
        let manager = PropertiesProxy::builder(&bus).destination(MANAGER)?.path(MANAGER_PATH)?;
        let manager = manager.build().await?;
        let mut changes = manager.receive_properties_changed().await?;
        while let Some(change) = poll_fn(|context| Pin::new(&mut changes).poll_next(context)).await
        {
            let Ok(change) = change.args() else { continue };
            let now: &HashMap<&str, Value> = change.changed_properties();
            let says = |(name, word): &(&str, u32)| now.get(name) == Some(&Value::from(*word));
            if change.interface_name().as_str() == MANAGER && ALL_IS_REACHED.iter().any(says) {
                tell.notify_one();
            }
        }
        Ok(())
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

    fn state() -> Vec<u8> {
        let lists = LISTS.iter().flat_map(|list| std::fs::read(list).unwrap_or_default());
        lists.chain(running_links().unwrap_or_default()).collect()
    }

    /// The numbers of the links that carry something: a cable may come and go while every address
    /// stays.
    fn running_links() -> rustix::io::Result<Vec<u8>> {
        let flags = SocketFlags::CLOEXEC;
        let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
        let mut question = [0_u8; LINK];
        question[..4].copy_from_slice(&(LINK as u32).to_ne_bytes());
        question[4..6].copy_from_slice(&RTM_GETLINK.to_ne_bytes());
        question[6..8].copy_from_slice(&EVERY_ONE.to_ne_bytes());
        send(&socket, &question, SendFlags::empty())?;
        let mut running = Vec::new();
        let mut buffer = vec![0_u8; 32_768];
        loop {
            let (length, _) = recv(&socket, &mut buffer[..], RecvFlags::empty())?;
            let mut answer = &buffer[..length];
            while let Some((message, rest)) = first_message(answer) {
                if message[4..6] != RTM_NEWLINK.to_ne_bytes() || message.len() < LINK {
                    // The end, or a refusal.
                    return Ok(running);
                }
                let flags =
                    u32::from_ne_bytes([message[24], message[25], message[26], message[27]]);
                if flags & RUNNING != 0 {
                    running.extend(&message[20..24]);
                }
                answer = rest;
            }
        }
    }

    /// One message with its header, and what follows it; all begin at multiples of four.
    fn first_message(answer: &[u8]) -> Option<(&[u8], &[u8])> {
        let length = answer.get(..4)?.try_into().map(u32::from_ne_bytes).ok()? as usize;
        let message = answer.get(..length).filter(|message| message.len() >= HEADER)?;
        Some((message, answer.get(length.next_multiple_of(4)..).unwrap_or_default()))
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
