"""Sheets of paper as lists of strokes, printed as PDF or as a scanner sees them."""

import io
import pathlib
import random

import pikepdf
import reportlab
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas

FONTS = {"r": "Helvetica", "b": "Helvetica-Bold", "t": "Times-Roman", "m": "Courier"}
FOLDER = pathlib.Path(reportlab.__file__).parent / "fonts"
DPI = 200


class Sheet:
    """Text at places in millimetres from the upper left corner."""

    def __init__(self, title, font="r", size=9.5):
        self.title, self.font, self.size = title, font, size
        self.strokes = []
        self.y = 20

    def put(self, x, text, y=None, size=None, font=None, right=False):
        if text:
            self.strokes.append((x, self.y if y is None else y, str(text), size or self.size,
                                 font or self.font, right))

    def line(self, text="", x=25, step=5, **how):
        self.put(x, text, **how)
        self.y += step

    def row(self, *cells, step=5):
        """Cells of (x, text) or (x, text, "r")."""
        for x, text, *right in cells:
            self.put(x, text, right=bool(right))
        self.y += step

    def rule(self, x1=25, x2=190):
        self.strokes.append((x1, self.y - 3.5, None, x2, "", False))

    def text(self, words, x=25, width=88, step=5):
        """Running text, broken at about `width` characters."""
        for paragraph in words.split("\n"):
            line = ""
            for word in paragraph.split():
                if line and len(line) + len(word) >= width:
                    self.line(line, x=x, step=step)
                    line = ""
                line = f"{line} {word}".strip()
            self.line(line, x=x, step=step)


def printed(sheet, author="", pages=()):
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=A4, invariant=True)
    page.setTitle(sheet.title)
    page.setAuthor(author)
    for each in (sheet, *pages):
        for x, y, text, size, font, right in each.strokes:
            height = 297 * mm - y * mm
            if text is None:
                page.line(x * mm, height, size * mm, height)
                continue
            page.setFont(FONTS[font], size)
            (page.drawRightString if right else page.drawString)(x * mm, height, text)
        page.showPage()
    page.save()
    return buffer.getvalue()


def pixels(sheet, askew=0.0, specks=0):
    """The sheet as gray picture of 200 dpi."""
    scale = DPI / 25.4
    picture = Image.new("L", (1654, 2339), 252)
    draw = ImageDraw.Draw(picture)
    for x, y, text, size, font, right in sheet.strokes:
        if text is None:
            draw.line([(x * scale, y * scale), (size * scale, y * scale)], fill=40, width=2)
            continue
        face = ImageFont.truetype(str(FOLDER / ("VeraBd.ttf" if font == "b" else "Vera.ttf")),
                                  round(size * DPI / 72 * 0.88))
        left = x * scale - (draw.textlength(text, font=face) if right else 0)
        draw.text((left, y * scale), text, fill=25, font=face, anchor="ls")
    if askew:
        picture = picture.rotate(askew, resample=Image.Resampling.BICUBIC, fillcolor=252)
    chance = random.Random(len(sheet.strokes))
    for _ in range(specks):
        picture.putpixel((chance.randrange(1654), chance.randrange(2339)), 90)
    return picture


def tiff(*sheets, askew=0.3):
    pages = [pixels(sheet, askew).point(lambda value: 255 * (value > 150)).convert("1")
             for sheet in sheets]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="group4",
                  dpi=(DPI, DPI))
    return out.getvalue()


def scanned(sheet, askew=-0.4, specks=300):
    """A PDF that is only a picture, black and white."""
    picture = pixels(sheet, askew, specks).point(lambda value: 255 * (value > 150)).convert("1")
    out = io.BytesIO()
    picture.save(out, "TIFF", compression="group4")
    with Image.open(io.BytesIO(out.getvalue())) as image:
        start, length = image.tag_v2[273][0], image.tag_v2[279][0]
        single = len(image.tag_v2[273]) == 1
    file = pikepdf.new()
    if single:
        stream = pikepdf.Stream(file, out.getvalue()[start:start + length])
        stream.Filter = pikepdf.Name.CCITTFaxDecode
        stream.DecodeParms = pikepdf.Dictionary(K=-1, Columns=1654, Rows=2339, BlackIs1=False)
    else:
        stream = pikepdf.Stream(file, picture.tobytes())
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent = 1654, 2339, 1
    stream.ColorSpace = pikepdf.Name.DeviceGray
    page = file.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=stream))
    page.Contents = pikepdf.Stream(file, b"q 595 0 0 842 0 0 cm /Im0 Do Q")
    result = io.BytesIO()
    file.save(result, deterministic_id=True, compress_streams=True)
    return result.getvalue()
