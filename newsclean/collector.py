"""Python's collector of reference cycles waits while a page is worked on.

A page makes thousands of objects that live as long as it does. The collector goes over them every few hundred, and finds nothing:
a fifteenth of the time, on HTML and on text. What it would have found is found after the page.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


def waits(work: Callable[Given, Result]) -> Callable[Given, Result]:
    """``work``, done without the collector, which is on again after it, whatever happens; one that was off stays off.

    Where several threads work on pages, the first to start turns it on again, and the others go on with it.
    """

    @wraps(work)
    def done(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return done
