//! What goes to the log: to standard error, as long as somebody reads it.

/// Shadows the one that ends the program when its line cannot be written: a terminal that was
/// closed, or a log on a full disk, must not take the reminders along.
macro_rules! eprintln {
    ($($words:tt)*) => {{
        use std::io::Write;
        // There is nowhere left to say it.
        let _ = writeln!(std::io::stderr(), $($words)*);
    }};
}
