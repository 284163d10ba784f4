"""The rules of SPEC §3 to §5 as pure functions: no clock, no file, no float."""
