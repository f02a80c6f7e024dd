"""Draws one page in a process of its own and tells what importing and drawing took together.

Run by `summary`: `program` or `floor`.
"""

import json
import sys
from time import perf_counter


def main() -> int:
    """Draw the page that is asked for."""
    from benchmarks.page_with_photos import page_with_photos  # no part of either

    document = page_with_photos()
    begun = perf_counter()
    if sys.argv[1] == "program":
        from consultant_app.reports.visit_summary import render_summary

        render_summary(document)
    else:
        from benchmarks.page_floor import plain_page

        plain_page(document)
    print(json.dumps({"moment": "drawn", "ms": (perf_counter() - begun) * 1000}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
