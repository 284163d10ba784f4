"""Fonts of a PDF that hold the glyphs of shaped text: subsets made at the end, and what each glyph means."""

from __future__ import annotations

from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from engagement_desk.documents.typefaces import AnyFace, NamedFace, Typeface

_DROPPED = ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "DSIG", "gasp", "vhea", "vmtx", "MATH", "TTFA")
_BLOCK = 100  # so many entries stand in one block of a CMap
_SYMBOLIC = 4
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class GlyphFont:
    """The subset of one face in one document; ReportLab asks it for its objects when the document is complete."""

    def __init__(self, face: Typeface, name: str, number: int) -> None:
        self.name = name
        self._face, self._number = face, number
        self._meanings: dict[int, str] = {}

    def use(self, glyph: int, meaning: str) -> bool:
        """Take a glyph into the subset; tell whether a reader will find this meaning when it meets the glyph."""
        return self._meanings.setdefault(glyph, meaning) == meaning

    def addObjects(self, document: Any) -> None:  # noqa: ANN401, N802 - ReportLab calls it
        """Add the font with its subset, widths and meanings."""
        data, table = self._subset()
        name = f"{_tag(self._number)}+{self._face.name}"
        outline = PDFStream(PDFDictionary({}), data, [PDFZCompress])
        if table == "glyf":
            outline.dictionary["Length1"] = len(data)
        else:
            outline.dictionary["Subtype"] = PDFName("CIDFontType0C")
        descriptor = document.Reference(self._descriptor(name, document.Reference(outline), table))
        descendant = document.Reference(self._cid_font(name, descriptor, table))
        meanings = PDFStream(PDFDictionary({}), self._cmap(), [PDFZCompress])
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([descendant]),
                "ToUnicode": document.Reference(meanings),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font)

    def _subset(self) -> tuple[bytes, str]:
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(self._meanings)
        wanted.flags = (
            uharfbuzz.SubsetFlags.RETAIN_GIDS
            | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
            | uharfbuzz.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode().ljust(4), "big") for tag in _DROPPED)
        made = uharfbuzz.subset(self._face.font.face, wanted)
        if "glyf" in made.table_tags:
            return made.blob.data, "glyf"
        return made.reference_table("CFF ").data, "CFF"

    def _descriptor(self, name: str, outline: object, table: str) -> PDFDictionary:
        extents = self._face.font.get_font_extents("ltr")
        box = [-1000, extents.descender, 2000, extents.ascender]
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray(box),
                "ItalicAngle": 0,
                "Ascent": extents.ascender,
                "Descent": extents.descender,
                "CapHeight": extents.ascender,
                "StemV": 80,
                "FontFile2" if table == "glyf" else "FontFile3": outline,
            }
        )

    def _cid_font(self, name: str, descriptor: object, table: str) -> PDFDictionary:
        widths: list[object] = []
        for glyph in sorted(self._meanings):
            widths += [glyph, PDFArray([self._face.font.get_glyph_h_advance(glyph)])]
        made = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2" if table == "glyf" else "CIDFontType0"),
            "BaseFont": PDFName(name),
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": descriptor,
            "W": PDFArray(widths),
        }
        if table == "glyf":
            made["CIDToGIDMap"] = PDFName("Identity")
        return PDFDictionary(made)

    def _cmap(self) -> str:
        lines = [
            f"<{glyph:04X}> <{meaning.encode('utf-16-be').hex().upper()}>"
            for glyph, meaning in sorted(self._meanings.items())
            if meaning
        ]
        blocks = [lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK)]
        return _CMAP.format(
            blocks="\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        )


def glyph_font(document: Any, face: Typeface) -> GlyphFont:  # noqa: ANN401 - ReportLab's document
    """Give the subset of a face in a document, begun on first use."""
    fonts: dict[Typeface, GlyphFont] = document.__dict__.setdefault("glyph_fonts", {})
    if face not in fonts:
        fonts[face] = GlyphFont(face, f"G{len(fonts) + 1}", len(fonts))
        document.delayedFonts.append(fonts[face])
    return fonts[face]


def font_name(document: Any, face: AnyFace) -> str:  # noqa: ANN401 - ReportLab's document
    """Give the name by which a page's content calls the face."""
    if isinstance(face, NamedFace):
        if face.name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(UnicodeCIDFont(face.name))
        name: str = document.getInternalFontName(face.name)
        return name
    return "/" + glyph_font(document, face).name


def _tag(number: int) -> str:
    """Give the six letters that mark a subset."""
    return "ENGDS" + chr(ord("A") + number)
