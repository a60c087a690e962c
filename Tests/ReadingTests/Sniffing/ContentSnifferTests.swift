import Testing

@testable import Reading

@Suite struct ContentSnifferTests {
  @Test(arguments: [
    ("%PDF-1.7\n", ContentType.pdf),
    ("junk from a printer driver\n%PDF-1.4\n", .pdf),
    ("<?xml version='1.0'?><Invoice/>", .xml),
    ("\n  <rsm:CrossIndustryInvoice xmlns:rsm='x'/>", .xml),
    ("<!-- from SAP --><Invoice/>", .xml),
    ("<!DOCTYPE invoice SYSTEM 'x'><invoice/>", .xml),
    ("<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>", .html),
    ("\n<HTML><body>", .html),
    ("<div>Rechnung</div>", .html),
    ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", .html),
    ("From: a@b.example\r\nTo: c@d.example\r\n\r\nText", .mail),
    ("Received: from x\n by y\nX-Odd: z\nSubject: Rechnung\n\nText", .mail),
    ("From mailer@host Mon Mar  9 08:00:00 2026\nFrom: a@b.example\nDate: x\n\n", .mail),
    ("\n\nReturn-Path: <a@b.example>\nFrom: a@b.example\n\n%PDF-1.4", .mail),
    ("Datum: 9.3.2026\nBetreff: Rechnung\n\nSehr geehrte Damen und Herren", .plainText),
    ("Subject: nur eine Zeile\n\nText", .plainText),
    ("UNA:+.? 'UNB+UNOC:3+A+B+260309:0800+1'", .edifact),
    ("UNB+UNOC:3+A+B+260309:0800+1'", .edifact),
    ("Unbezahlte Rechnungen", .plainText),
    ("{\\rtf1\\ansi}", .richText),
    ("#!/bin/sh\nrm -rf x", .program),
    ("5 < 6 und %PDF- ohne Zahl", .plainText),
    ("MZ ist kein Programm", .plainText),
    ("\u{1}\u{2}\u{0}binary", .octetStream),
  ])
  func `text and markup are told by how they begin`(text: String, type: ContentType) {
    #expect(ContentSniffer.type(of: Array(text.utf8)) == type)
  }

  @Test(arguments: [
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1], ContentType.program),
    ([0x4D, 0x5A, 0x90, 0x00, 3, 0], .program),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    ([0x1F, 0x8B, 0x08, 0], .gzip),
    ([0x49, 0x49, 0x2A, 0x00], .tiff),
    ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
  ])
  func `binary kinds are told by their signature`(bytes: [UInt8], type: ContentType) {
    #expect(ContentSniffer.type(of: bytes) == type)
  }

  @Test func `UTF-16 XML is XML, with and without a byte order mark`() {
    let units = Array("<?xml version='1.0' encoding='UTF-16'?><Rechnung ort='Zürich'/>".utf16)
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    for bytes in [[0xFE, 0xFF] + big, [0xFF, 0xFE] + little, big, little] {
      #expect(ContentSniffer.type(of: bytes) == .xml)
    }
    #expect(ContentSniffer.type(of: [0xEF, 0xBB, 0xBF] + "<a/>".utf8) == .xml)
  }

  @Test(arguments: [
    (["[Content_Types].xml", "word/document.xml"], ContentType.wordDocument),
    (["_rels/.rels", "[Content_Types].xml", "xl/workbook.xml"], .spreadsheet),
    (["[Content_Types].xml", "ppt/presentation.xml"], .presentation),
    (["[Content_Types].xml", "visio/document.xml"], .officePackage),
    (["word/document.xml", "Rechnung.pdf"], .zip),
  ])
  func `an office document is told from an archive by its members`(
    names: [String], type: ContentType
  ) throws {
    let members = names.map { ArchiveFixture.Member($0, Array("x".utf8)) }
    #expect(ContentSniffer.type(of: try ArchiveFixture.make(.zip, members)) == type)
  }

  @Test func `a zip in which an office document is stored is an archive`() throws {
    let office = try ArchiveFixture.make(
      .storedZip, [.init("[Content_Types].xml", [1]), .init("word/document.xml", [2])])
    let archive = try ArchiveFixture.make(.storedZip, [.init("Vertrag.docx", office)])
    #expect(ContentSniffer.type(of: archive) == .zip)
  }
}
