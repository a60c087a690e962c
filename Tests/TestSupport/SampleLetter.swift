/// A letter as a PDF with a text layer: one page, one font, a line below the other.
package enum SampleLetter {
  /// `lines` are ASCII; an empty one leaves room.
  package static func pdf(_ lines: [String]) -> [UInt8] { pdf(pages: [content(lines)]) }

  /// A letter behind a cover sheet whose QR code says `routing`.
  package static func behindCoverSheet(_ routing: String, _ lines: [String]) throws -> [UInt8] {
    let code = try DrawnCode(.qr, routing).operators(left: 200, top: 600, size: 5)
    return pdf(pages: [code + "f", content(lines)])
  }

  private static func content(_ lines: [String]) -> String {
    var content = "BT /F1 11 Tf 70 780 Td 15 TL\n"
    for line in lines { content += "(\(escaped(line))) Tj T*\n" }
    return content + "ET"
  }

  private static func pdf(pages contents: [String]) -> [UInt8] {
    let kids = contents.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(contents.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, content) in contents.enumerated() {
      objects += [
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>",
        WrittenPDF.stream(content),
      ]
    }
    return WrittenPDF.file(of: objects)
  }

  private static func escaped(_ line: String) -> String {
    line.reduce(into: "") { text, character in
      if "()\\".contains(character) { text += "\\" }
      text.append(character)
    }
  }

  /// An invoice that says all it must.
  package static func invoice(number: String, gross: String = "1.190,00") -> [UInt8] {
    pdf(invoiceLines(number: number, gross: gross))
  }

  /// The lines of an invoice.
  package static func invoiceLines(number: String, gross: String = "1.190,00") -> [String] {
    [
      "Muster Bau GmbH", "Hauptstrasse 1, 99817 Eisenach", "", "Beispiel Wohnen AG",
      "Nebenweg 2", "99084 Erfurt", "", "Rechnung", "", "Rechnungsnummer: \(number)",
      "Rechnungsdatum: 20.11.2026", "Leistungsdatum: 18.11.2026", "",
      "1  Malerarbeiten im Treppenhaus   1.000,00 EUR", "", "Nettobetrag: 1.000,00 EUR",
      "zzgl. 19 % Umsatzsteuer: 190,00 EUR", "Rechnungsbetrag: \(gross) EUR", "",
      "Zahlbar bis 20.12.2026 ohne Abzug.", "IBAN: DE02 1203 0000 0000 2020 51",
      "USt-IdNr.: DE123456788   Steuernummer: 157/123/45676",
    ]
  }

  /// An invoice whose number stands behind unusual words, with two dates, and whose seller's name
  /// is only in its logo: `Nordlicht Geruestbau GmbH`.
  package static func oddInvoice(
    number: String, printed: String, issued: String, items: Int = 1,
    iban: String = "DE02 1203 0000 0000 2020 51"
  ) -> [UInt8] {
    pdf(
      [
        "Hoch hinaus seit 1987", "", "Beispiel Wohnen AG", "Nebenweg 2", "99084 Erfurt", "",
        "Rechnung", "", "Vorgang zur Lieferung: \(number)", "Datum: \(printed)",
        "Buchungstag: \(issued)", "Leistungsdatum: 18.11.2026", "",
      ] + (0..<items).map { "\($0 + 1)  Geruest am Haus   100,00 EUR" } + [
        "", "Nettobetrag: \(items * 100),00 EUR",
        "zzgl. 19 % Umsatzsteuer: \(items * 19),00 EUR",
        "Rechnungsbetrag: \(items * 119),00 EUR", "", "Zahlbar ohne Abzug.",
        "IBAN: \(iban)", "USt-IdNr.: DE123456788   Steuernummer: 157/123/45676",
      ])
  }

  /// A sick note, with a name that must be read nowhere else.
  package static func sickNote(of name: String) -> [UInt8] { pdf(sickNoteLines(of: name)) }

  /// The lines of a sick note.
  package static func sickNoteLines(of name: String) -> [String] {
    [
      "Arbeitsunfaehigkeitsbescheinigung", "zur Vorlage beim Arbeitgeber", "",
      "Name, Vorname des Versicherten: \(name)", "", "Erstbescheinigung",
      "Arbeitsunfaehig seit: 16.11.2026",
      "Voraussichtlich arbeitsunfaehig bis einschliesslich: 20.11.2026",
      "Festgestellt am: 16.11.2026", "", "Krankmeldung fuer die Personalabteilung",
    ]
  }

  /// A report that fits no class well.
  package static func driversReport(_ vehicle: String) -> [UInt8] {
    pdf([
      "Fahrzeugbogen \(vehicle)", "", "Kilometerstand, Reifenprofil, Karosserie, Innenraum,",
      "Tankfuellung, Warndreieck, Verbandkasten, Scheibenwischer", "",
      "Beulen: keine. Kratzer: hinten links. Beleuchtung in Ordnung.",
    ])
  }
}
