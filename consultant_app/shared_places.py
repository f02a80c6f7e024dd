"""Is a folder one that another program or computer writes to as well?

A database in such a folder is sent file by file, each at another moment: data are lost without a
word (P-14). The places are known by the names that those programs give their folders, and by the
kind of the disk.
"""

import os
import re
from pathlib import Path, PurePosixPath

# The name of a folder on the way, and who sends it about.
_SYNCED = (
    (re.compile(r"(?i:Dropbox)(?: \(.+\))?"), "Dropbox"),
    (re.compile(r"(?i:OneDrive)(?: ?- ?.+)?"), "OneDrive"),
    (re.compile(r"(?i:iCloud ?Drive)|Mobile Documents|com~apple~CloudDocs"), "iCloud"),
    (re.compile(r"(?i:Nextcloud\d*|ownCloud)"), "Nextcloud"),
    (re.compile(r"(?i:Google ?Drive)|GoogleDrive-.+|My Drive"), "Google Drive"),
    (re.compile(r"Box(?: Sync|-.+)?"), "Box"),  # a box in small letters is anybody's
    (re.compile(r"(?i:Proton ?Drive)(?:-.+)?"), "Proton Drive"),
    (re.compile(r"(?i:kDrive)\d*"), "kDrive"),
    (re.compile(r"(?i:Seafile|Seadrive)"), "Seafile"),
    (re.compile(r"(?i:Resilio ?Sync)"), "Resilio Sync"),
    (re.compile(r"(?i:Syncthing|pCloud ?Drive)|MEGA(?:sync)?"), "a sync program"),
    (re.compile(r"CloudStorage"), "a sync program"),  # where macOS lets them keep their folders
)
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "davfs", "ncpfs", "ceph", "glusterfs"}
    | {"vboxsf", "vmhgfs", "prl_fs"}  # folders that a virtual machine shares with its host
    | {f"fuse.{name}" for name in ("sshfs", "rclone", "davfs2", "gvfsd-fuse", "s3fs")}
    | {"fuse.vmhgfs-fuse"}
)
_MOUNTS = Path("/proc/mounts")


def shared_with(folder: Path, *, mounts: str | None = None) -> str:
    """Return who else writes to FOLDER, such as "Dropbox" or "a network drive"; else nothing.

    Args:
        folder: need not be there; a link is followed.
        mounts: what the system says of its disks, by default what it says now.
    """
    ways = (folder.absolute(), folder.resolve())
    names = [part for way in ways for part in way.parts]
    for pattern, who in _SYNCED:
        if any(pattern.fullmatch(name) for name in names):
            return who
    if str(ways[1]).startswith("\\\\"):  # \\server\share
        return "a network drive"
    kind = _kind_of_disk(ways[1], _mounts() if mounts is None else mounts)
    return "a network drive" if kind in _NETWORK else ""


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:  # no Linux
        return ""


def _kind_of_disk(folder: Path, mounts: str) -> str:
    """Return the file system of the mount that holds FOLDER, the innermost one."""
    place, found, longest = PurePosixPath(os.fspath(folder)), "", -1
    for line in mounts.splitlines():
        _, at, kind, *_ = [*line.split(" "), "", "", ""]
        mount = PurePosixPath(re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), at))
        if place.is_relative_to(mount) and len(mount.parts) >= longest:
            found, longest = kind, len(mount.parts)
    return found
