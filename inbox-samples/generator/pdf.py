"""PDF files: ZUGFeRD invoices, plain papers, a locked one."""

import hashlib
import io
import pathlib
from decimal import Decimal

import pikepdf
import reportlab
from fontTools import subset
from PIL import ImageCms
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

FONT, BOLD = "Vera", "VeraBd"


def _register(name):
    """Embeds only Latin letters of the free font, without hints, so that the samples stay small."""
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[1, 2, 3, 4, 6],
                             notdef_outline=True)
    path = pathlib.Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf"
    font = subset.load_font(path, options)
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=range(0x20, 0x180))
    chosen.subset(font)
    out = io.BytesIO()
    subset.save_font(font, out, options)
    out.seek(0)
    pdfmetrics.registerFont(TTFont(name, out))


for each in (FONT, BOLD):
    _register(each)


def german(value):
    """1234.5 as 1.234,50."""
    return f"{Decimal(value):,.2f}".translate(str.maketrans(",.", ".,"))


def german_date(iso):
    return ".".join(reversed(iso.split("-")))


class Page:
    """A sheet of paper that is written from top to bottom."""

    def __init__(self, title, author):
        self.buffer = io.BytesIO()
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4, invariant=True,
                                    initialFontName=FONT)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.y = 275 * mm

    def text(self, text="", x=25, size=9.5, font=FONT, right=False, step=5):
        self.canvas.setFont(font, size)
        draw = self.canvas.drawRightString if right else self.canvas.drawString
        draw(x * mm, self.y, text)
        self.y -= step * mm

    def row(self, cells):
        """Cells of (x, text, right); the line moves on once."""
        for x, text, right in cells:
            self.text(text, x=x, right=right, step=0)
        self.y -= 5 * mm

    def rule(self):
        self.canvas.line(25 * mm, self.y + 3.8 * mm, 190 * mm, self.y + 3.8 * mm)

    def bytes(self):
        self.canvas.showPage()
        self.canvas.save()
        return self.buffer.getvalue()


def _letterhead(page, sender, receiver):
    page.text(sender.name, size=14, font=BOLD, step=6)
    page.text(f"{sender.street} · {sender.zip} {sender.city} · {sender.email}", size=8, step=14)
    for line in (receiver.name, receiver.street, f"{receiver.zip} {receiver.city}"):
        page.text(line)
    page.y -= 10 * mm


def invoice_page(invoice):
    seller = invoice.seller
    page = Page(f"Rechnung {invoice.number}", seller.name)
    _letterhead(page, seller, invoice.buyer)
    page.text(f"Rechnung {invoice.number}", size=13, font=BOLD, step=8)
    facts = [("Rechnungsdatum", german_date(invoice.issued)), ("Ihre Bestellung", invoice.order),
             ("Vertrag", invoice.contract), ("Leistungsort", ", ".join(invoice.site)),
             ("Leistungsdatum", invoice.delivered and german_date(invoice.delivered)),
             ("Zeitraum", " bis ".join(german_date(day) for day in invoice.period))]
    for name, value in facts:
        if value:
            page.row([(25, name, False), (65, value, False)])
    page.y -= 5 * mm
    page.row([(25, "Pos. Leistung", False), (130, "Menge", True), (160, "Einzelpreis", True),
              (190, "Betrag EUR", True)])
    page.rule()
    for number, line in enumerate(invoice.lines, 1):
        page.row([(25, f"{number}  {line.name}", False), (130, line.quantity, True),
                  (160, german(line.price), True), (190, german(line.net), True)])
    page.rule()
    _sums(page, invoice)
    page.text(f"Zahlbar bis {german_date(invoice.due)} auf {seller.iban}.")
    page.text(f"USt-IdNr. {seller.vat} · {seller.register}", size=8)
    return page.bytes()


def _sums(page, invoice):
    page.row([(160, "netto", True), (190, german(invoice.net), True)])
    for rate, _, tax in invoice.breakdown:
        page.row([(160, f"Umsatzsteuer {rate} %", True), (190, german(tax), True)])
    page.row([(160, "zu zahlen EUR", True), (190, german(invoice.gross), True)])
    page.y -= 8 * mm


def paper(title, sender, receiver, lines):
    """A letter or report without a structured part."""
    page = Page(title, sender.name)
    _letterhead(page, sender, receiver)
    page.text(title, size=13, font=BOLD, step=10)
    for line in lines:
        page.text(line)
    return page.bytes()


def zugferd(invoice, xml, day):
    """The invoice as PDF/A-3 with `xml` in it as factur-x.xml."""
    pdf = pikepdf.open(io.BytesIO(invoice_page(invoice)))
    stamp = pikepdf.String("D:" + day.replace("-", "") + "090000+01'00'")
    stream = pikepdf.Stream(pdf, xml)
    stream.Type = pikepdf.Name.EmbeddedFile
    stream.Subtype = pikepdf.Name("/text/xml")
    stream.Params = pikepdf.Dictionary(
        Size=len(xml), ModDate=stamp,
        CheckSum=pikepdf.String(hashlib.md5(xml, usedforsecurity=False).digest()))
    stream = pdf.make_indirect(stream)
    specification = pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Filespec, F="factur-x.xml", UF="factur-x.xml",
        Desc="Rechnung im Format Factur-X/ZUGFeRD", AFRelationship=pikepdf.Name.Alternative,
        EF=pikepdf.Dictionary(F=stream, UF=stream)))
    names = pikepdf.Array([pikepdf.String("factur-x.xml"), specification])
    pdf.Root.AF = pikepdf.Array([specification])
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=pikepdf.Dictionary(Names=names))
    pdf.Root.OutputIntents = pikepdf.Array([_output_intent(pdf)])
    metadata = pikepdf.Stream(pdf, _xmp(invoice, day))
    metadata.Type = pikepdf.Name.Metadata
    metadata.Subtype = pikepdf.Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    pdf.docinfo.CreationDate = pdf.docinfo.ModDate = stamp
    for key in ("/Keywords", "/Subject", "/Trapped"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    pdf.docinfo.Creator = pdf.docinfo.Producer = "Rohrpost samples"
    return _saved(pdf, min_version="1.7")


def _saved(pdf, **options):
    out = io.BytesIO()
    if "encryption" not in options:
        options["deterministic_id"] = True
    pdf.save(out, **options)
    return out.getvalue()


def _output_intent(pdf):
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes([7, 234, 0, 11, 0, 23, 0, 0, 0, 0, 0, 0])  # its date of making
    profile[84:100] = bytes(16)  # its id, a hash over the date
    stream = pikepdf.Stream(pdf, bytes(profile))
    stream.N = 3
    return pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent, S=pikepdf.Name.GTS_PDFA1, Info="sRGB",
        OutputConditionIdentifier="sRGB", DestOutputProfile=pdf.make_indirect(stream)))


FACTUR_X = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rechnung {number}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{seller}</rdf:li></rdf:Seq></dc:creator>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdf:Producer>Rohrpost samples</pdf:Producer>
   <xmp:CreatorTool>Rohrpost samples</xmp:CreatorTool>
   <xmp:CreateDate>{day}T09:00:00+01:00</xmp:CreateDate>
   <xmp:ModifyDate>{day}T09:00:00+01:00</xmp:ModifyDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>
{properties}
    </rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:fx="{namespace}">
   <fx:DocumentType>INVOICE</fx:DocumentType>
   <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
   <fx:Version>1.0</fx:Version>
   <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

PROPERTY = """     <rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>{name}</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>{what}</pdfaProperty:description>
     </rdf:li>"""


def _xmp(invoice, day):
    properties = "\n".join(PROPERTY.format(name=name, what=what) for name, what in [
        ("DocumentFileName", "The name of the embedded XML document"),
        ("DocumentType", "The type of the hybrid document in capital letters"),
        ("Version", "The version of the standard applying to the embedded XML document"),
        ("ConformanceLevel", "The conformance level of the embedded XML document")])
    return XMP.format(number=invoice.number, seller=invoice.seller.name.replace("&", "&amp;"),
                      day=day, namespace=FACTUR_X, properties=properties).encode()


def locked(data, password):
    """`data` so that nobody opens it without the password."""
    pdf = pikepdf.open(io.BytesIO(data))
    return _saved(pdf, encryption=pikepdf.Encryption(owner=password, user=password, R=6))


def scan(jpeg, size):
    """A JPEG picture of a page as a PDF of one page, A4."""
    file = pikepdf.new()
    picture = pikepdf.Stream(file, jpeg, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image,
                             Width=size[0], Height=size[1], BitsPerComponent=8,
                             ColorSpace=pikepdf.Name.DeviceGray, Filter=pikepdf.Name.DCTDecode)
    page = file.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    page.Contents = pikepdf.Stream(file, b"q 595 0 0 842 0 0 cm /Im0 Do Q")
    out = io.BytesIO()
    file.save(out, deterministic_id=True)
    return out.getvalue()
