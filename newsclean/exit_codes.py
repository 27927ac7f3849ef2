"""What a command tells the shell at its end."""

from __future__ import annotations

# All is well; there is something to tell (a page of which nothing is left, findings); something could not be read or understood.
FINE, FOUND, COULD_NOT = 0, 1, 2
# A signal ended it: this and the signal's number, as shells have it.
SIGNALLED = 128
