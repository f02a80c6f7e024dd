"""Move, widen and draw the part of a photo that is shown; in thousandths of the picture."""

from consultant_app.domain.photos import LEAST_SIDE, WHOLE_SIDE, Crop


def shifted(crop: Crop, right: int, down: int) -> Crop:
    """Return CROP moved; it stops at the edges of the picture."""
    left = min(max(0, crop.left + right), WHOLE_SIDE - crop.width)
    top = min(max(0, crop.top + down), WHOLE_SIDE - crop.height)
    return Crop(left=left, top=top, width=crop.width, height=crop.height)


def widened(crop: Crop, right: int, down: int) -> Crop:
    """Return CROP with its right and its lower edge moved."""
    width = min(max(LEAST_SIDE, crop.width + right), WHOLE_SIDE - crop.left)
    height = min(max(LEAST_SIDE, crop.height + down), WHOLE_SIDE - crop.top)
    return Crop(left=crop.left, top=crop.top, width=width, height=height)


def zoomed(crop: Crop, by: int) -> Crop:
    """Return CROP smaller by BY on each side around its middle, or larger."""
    width = min(max(LEAST_SIDE, crop.width - 2 * by), WHOLE_SIDE)
    height = min(max(LEAST_SIDE, crop.height - 2 * by), WHOLE_SIDE)
    left = crop.left + (crop.width - width) // 2
    top = crop.top + (crop.height - height) // 2
    return shifted(Crop(left=left, top=top, width=width, height=height), 0, 0)


def between(one: tuple[int, int], other: tuple[int, int]) -> Crop:
    """Return the part between two corners, at least as large as a part may be."""
    left, right = sorted(min(max(0, x), WHOLE_SIDE) for x in (one[0], other[0]))
    top, bottom = sorted(min(max(0, y), WHOLE_SIDE) for y in (one[1], other[1]))
    width, height = max(LEAST_SIDE, right - left), max(LEAST_SIDE, bottom - top)
    crop = Crop(left=left, top=top, width=width, height=height)
    return shifted(crop, 0, 0)
