"""Stands in front of rich where a test wants to see how things look without it."""

raise ImportError("hidden by a test")
