//! Where Klubba keeps its files: one folder, closed to other accounts.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// How the folder stands towards other accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doors {
    Closed,
    /// Others could have read something until now.
    WereOpen,
    /// The disk or its owner does not let it be closed.
    StayOpen,
}

/// The folder given on the command line, else the platform's own; made if it is not there, and
/// closed to others.
pub fn data_dir(given: Option<&Path>) -> Result<PathBuf> {
    let dir = folder(given)?;
    close(&dir);
    Ok(dir)
}

/// The same folder as it is.
pub fn folder(given: Option<&Path>) -> Result<PathBuf> {
    let dir = match given {
        Some(dir) => std::path::absolute(dir)?,
        None => directories::ProjectDirs::from("se", "klubba", "Klubba")
            .context("this account has no home folder")?
            .data_local_dir()
            .to_owned(),
    };
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.recursive(true).create(&dir);
    made.with_context(|| format!("cannot make {}", dir.display()))?;
    Ok(dir)
}

/// Closes the folder and what lies in it to other accounts.
#[cfg(unix)]
pub fn close(dir: &Path) -> Doors {
    use std::os::unix::fs::PermissionsExt;
    let shut = |path: &Path, mode: u32| match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() || found.permissions().mode() & 0o077 == 0 => Doors::Closed,
        Ok(_) => {
            let closed = std::fs::Permissions::from_mode(mode);
            let closed = std::fs::set_permissions(path, closed);
            let now = std::fs::metadata(path).map(|found| found.permissions().mode() & 0o077);
            match closed.is_ok() && now.is_ok_and(|mode| mode == 0) {
                true => Doors::WereOpen,
                false => Doors::StayOpen,
            }
        }
        Err(_) => Doors::Closed, // gone
    };
    let own = shut(dir, 0o700);
    let inside = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        shut(&entry.path(), if is_folder { 0o700 } else { 0o600 })
    });
    let inside: Vec<Doors> = inside.collect();
    match own {
        // Nobody gets past a closed folder.
        Doors::Closed => Doors::Closed,
        Doors::StayOpen if inside.iter().all(|door| *door == Doors::Closed) => Doors::Closed,
        other => other,
    }
}

/// Folders of an account are its own here.
#[cfg(not(unix))]
pub fn close(_: &Path) -> Doors {
    Doors::Closed
}

/// One of Klubba's two programs; they lie side by side. Whoever asks may be either.
pub fn program(name: &str) -> std::io::Result<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(std::env::current_exe()?.with_file_name(file))
}

pub fn database(data_dir: &Path) -> PathBuf {
    data_dir.join("klubba.db")
}

/// The web engine's own files; nothing of the user's is in them.
pub fn web(data_dir: &Path) -> PathBuf {
    data_dir.join("klubba.web")
}

/// A file to be made and written that only this account can read.
pub fn for_us_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Puts a file in place of another in one step: at any moment one of the two is there, whole.
pub fn replace(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let draft = PathBuf::from(name);
    let replaced = write_whole(&draft, content).and_then(|()| std::fs::rename(&draft, path));
    if replaced.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&draft);
    }
    replaced?;
    // The rename itself is written with the folder; where folders cannot be opened it is by itself.
    if let Some(Ok(folder)) = path.parent().map(std::fs::File::open) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn write_whole(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut file = for_us_alone().create(true).truncate(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Where files for the user go: Downloads, else the home folder, else beside the database.
pub fn for_the_user(data_dir: &Path) -> PathBuf {
    let user = directories::UserDirs::new();
    let downloads = user.as_ref().and_then(|dirs| dirs.download_dir()).map(Path::to_owned);
    let home = user.as_ref().map(|dirs| dirs.home_dir().to_owned());
    let exists = |dir: &PathBuf| dir.is_dir();
    downloads.filter(exists).or(home.filter(exists)).unwrap_or_else(|| data_dir.to_owned())
}

/// Writes a file under a name that no other file has, readable by this account only.
pub fn write_new(
    folder: &Path,
    stem: &str,
    ending: &str,
    content: &[u8],
) -> std::io::Result<PathBuf> {
    for number in 1..1000 {
        let name = match number {
            1 => format!("{stem}.{ending}"),
            _ => format!("{stem} ({number}).{ending}"),
        };
        let path = folder.join(name);
        match for_us_alone().create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(content)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(std::io::ErrorKind::AlreadyExists.into())
}
