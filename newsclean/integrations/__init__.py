"""Bridges to engines that run on more than one machine; each is thin, and needs the engine's extra."""
