"""A folder that another program or computer writes to is known as one."""

from pathlib import Path

import pytest

from consultant_app.shared_places import shared_with

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/home /home/sam/office nfs4 rw,relatime 0 0
//nas/data /mnt/the\\040nas cifs rw 0 0
office /media/sf_office vboxsf rw 0 0
vmhgfs-fuse /mnt/hgfs fuse.vmhgfs-fuse rw 0 0
/dev/sdb1 /home/sam/office/disk ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "who"),
    [
        ("/home/sam/Dropbox/consultant", "Dropbox"),
        ("/home/sam/Dropbox (Fielding IT)/data", "Dropbox"),
        ("/home/sam/OneDrive - Fielding IT/data", "OneDrive"),
        ("/Users/sam/Library/Mobile Documents/com~apple~CloudDocs/data", "iCloud"),
        ("/home/sam/Nextcloud/data", "Nextcloud"),
        ("/home/sam/Google Drive/data", "Google Drive"),
        ("/home/sam/dropbox/data", "Dropbox"),
        ("/home/sam/nextcloud/data", "Nextcloud"),
        ("/Users/sam/Library/CloudStorage/Dropbox/data", "Dropbox"),
        ("/Users/sam/Library/CloudStorage/OneDrive-FieldingIT/data", "OneDrive"),
        ("/Users/sam/Library/CloudStorage/Box-Box/data", "Box"),
        ("/Users/sam/Library/CloudStorage/Newcomer-sam/data", "a sync program"),
        ("/home/sam/Box Sync/data", "Box"),
        ("/home/sam/Box/data", "Box"),
        ("/home/sam/Proton Drive/sam@example.org/data", "Proton Drive"),
        ("/home/sam/ProtonDrive/data", "Proton Drive"),
        ("/home/sam/kDrive/data", "kDrive"),
        ("/home/sam/kDrive2/data", "kDrive"),
        ("/home/sam/Seafile/data", "Seafile"),
        ("/home/sam/Resilio Sync/data", "Resilio Sync"),
        ("/media/sf_office/data", "a network drive"),
        ("/mnt/hgfs/office/data", "a network drive"),
        ("/home/sam/office/data", "a network drive"),
        ("/mnt/the nas/data", "a network drive"),
    ],
)
def test_a_shared_folder_is_known(folder: str, who: str) -> None:
    assert shared_with(Path(folder), mounts=MOUNTS) == who


@pytest.mark.parametrize(
    "folder",
    [
        "/home/sam/.local/share/consultant-app",
        "/home/sam/Dropbox-old/data",
        "/home/sam/office/disk/data",
        "/home/sam/officer",
        "/home/sam/My OneDriver/data",
        "/home/sam/Box of cables/data",
        "/home/sam/boxes/data",
        "/home/sam/box/data",
    ],
)
def test_a_folder_of_ones_own_is_not(folder: str) -> None:
    assert shared_with(Path(folder), mounts=MOUNTS) == ""


def test_a_link_is_followed(tmp_path: Path) -> None:
    there = tmp_path / "Dropbox" / "data"
    there.mkdir(parents=True)
    link = tmp_path / "mine"
    link.symlink_to(there)

    assert shared_with(link) == "Dropbox"
