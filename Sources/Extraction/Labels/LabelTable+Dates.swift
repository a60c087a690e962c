extension LabelTable {
  /// Days of the papers that went before an invoice; on these papers they are their own.
  static let foreignDates: [LabelGroup] = [
    LabelGroup(
      .other, 1,
      [
        "Bestellung vom", "Ihre Bestellung vom", "Bestelldatum", "Bestell-Datum", "Order date",
        "Vertragsdatum", "Vertrag vom", "Angebotsdatum", "Auftragsdatum", "Auftrag vom",
        "Ihr Auftrag vom",
      ])
  ]

  static let dates: [LabelGroup] = [
    .compounds(
      .service, 1,
      [
        "Leistungs", "Liefer", "Lieferungs", "Ausführungs", "Erbringungs", "Einsatz", "Montage",
        "Service", "Arbeits", "Wartungs", "Nutzungs", "Verbrauchs", "Abrechnungs", "Berechnungs",
        "Reparatur", "Ausführungs-", "Leistungs-", "Liefer-",
      ], ["datum", "tag", "zeitraum", "periode", "zeit", "zeitpunkt", "monat"]),
    .compounds(
      .dueDate, 1, ["Fälligkeits", "Zahlungs", "Zahlungseingangs"],
      ["datum", "tag", "termin", "frist", "ziel"]),
    .compounds(
      .issueDate, 1,
      [
        "Rechnungs", "Beleg", "Faktura", "Ausstellungs", "Ausfertigungs", "Dokumenten",
        "Gutschrifts", "Storno", "Rechnungs-", "Beleg-",
      ], ["datum", "tag"]),
    // One day for both: it is that of the invoice.
    LabelGroup(
      .issueDate, 1,
      ["Leistungs", "Liefer", "Lieferungs", "Ausführungs"].flatMap { service in
        ["", "und ", "/ ", "= "].flatMap { joint in
          ["Rechnungs- \(joint)\(service)datum", "\(service)- \(joint)Rechnungsdatum"]
        }
      } + ["Rechnungsdatum gleich Leistungsdatum", "Rechnungsdatum und Leistungsdatum"]),
    LabelGroup(.service, 0.6, ["Lieferung", "Leistung", "Ausgeführt"]),
    LabelGroup(
      .issueDate, 1,
      [
        "Rechnungsdatum", "Rechnungs-Datum", "Rg.-Datum", "Re.-Datum", "Belegdatum", "RE-Datum",
        "RG-Datum", "Rechn.-Datum", "Datum der Ausstellung", "Re.Datum",
        "Ausgangsdatum", "Vom Datum", "Beleg vom", "Gutschrift vom", "Storno vom", "Datum/Date",
        "Mahnung vom", "Schreiben vom", "Rechnung Datum", "Invoice dated", "Tag der Rechnung",
        "Beleg-Datum",
        "Datum",
        "Ausstellungsdatum", "Ausgestellt am", "Rechnung vom", "Invoice date", "Date of issue",
        "Issue date", "Date", "Date of invoice", "Gutschriftsdatum", "Gutschriftdatum",
        "Stornodatum", "Erstellungsdatum",
        "Credit note date", "Invoiced on", "Erstellt am", "Ausgefertigt am", "Auszug vom",
        "Briefdatum", "Dokumentdatum", "Dokumentendatum", "Fakturadatum", "Rechnungstag",
        "Protokolldatum", "Berichtsdatum", "Mahndatum",
        "Ausstelldatum", "Bill date", "Statement date", "Bestellung vom", "Lieferschein vom",
        "Date d'émission", "Abnahmedatum", "Aufmaßdatum", "Datum der Rechnung",
        "Rechnungsausgang", "Abrechnungsdatum", "Prüfdatum", "Datum der Prüfung",
        "Datum der Abnahme", "Tag der Abnahme", "Einsatzdatum", "Wartungsdatum",
        "Datum der Wartung", "Festgestellt am", "Order date", "Document date", "Datiert",
      ]),
    LabelGroup(
      .issueDate, 0.8,
      [
        "Bestelldatum", "Vertragsdatum", "Lieferscheindatum", "Angebotsdatum", "Auftragsdatum",
        "Lieferschein-Datum", "Bestell-Datum", "den",
      ]),
    LabelGroup(.issueDate, 0.6, ["vom", "Dated", "issued at", "issued on"]),
    LabelGroup(
      .dueDate, 1,
      [
        "Fällig am", "Fälligkeitstag", "Date d'échéance", "Échéance", "remit until", "pay until",
        "please pay by", "Fällig", "Fälligkeit", "Fälligkeitsdatum",
        "Fälligkeitstermin", "Zahlbar bis", "Fällig zum", "Zahlung fällig am",
        "Zahlung bis spätestens",
        "Zahlung erbeten bis", "Bitte zahlen bis", "Zahlungsdatum", "Zu zahlen am",
        "Zahlungsfälligkeit",
        "fällig per", "Terms due", "Netto fällig am", "Zahlung fällig bis", "Zahlbar spätestens am",
        "Zahlungsziel", "Due date", "Payment due", "Due", "Zahlungstermin", "Zahlbar bis zum",
        "Zahlungsfrist", "fällig bis", "zu zahlen bis", "Zahltermin", "Pay by", "Payable by",
        "Payment due date", "spätestens", "bis spätestens", "spätestens bis", "Nachfrist bis zum",
        "bis spätestens zum", "Zahlungseingang bis", "spätestens zum", "fällig zum",
        "Frist bis", "Date due", "zahlbar am", "Betrag bis zum", "danach bis", "Neues Zahlungsziel",
        "Neue Frist", "Zahlung bis", "Zahlung bis zum", "netto bis", "netto bis zum",
        "rein netto bis", "ohne Abzug bis", "ohne Abzug bis zum", "Valuta", "fällig ist",
        "Due by", "Due on", "Zahlungsfrist bis", "Letzte Frist", "Fristablauf", "Abbuchung am",
        "Einzug am", "eingezogen am", "Zahlungsziel bis", "Fälligkeit der Zahlung", "danach zum",
        "nicht bis zum", "nicht bis",
      ]),
    LabelGroup(.dueDate, 0.7, ["bis zum"]),
    LabelGroup(.dueDate, 0.6, ["wird am", "werden am", "wird zum"]),
    LabelGroup(
      .service, 1,
      [
        "Leistungsdatum", "Datum Leistung", "Datum Lieferung", "Lieferung/Leistung",
        "Lieferung / Leistung am", "Leistung/Lieferung", "Liefer-/Leistungszeit",
        "Leistungserbringung",
        "Zeitraum der Leistung", "Zeitraum der Leistungserbringung", "Leistung erbracht am",
        "Leistung erbracht im", "Leistung erbracht vom", "Ausgeführt im", "Arbeiten ausgeführt am",
        "Leistungsausführung", "Lieferperiode", "Berechnungszeitraum", "Rechnungsperiode",
        "Rechnungsmonat", "Zeitraum von", "Lieferscheindatum / Leistungsdatum", "Supply period",
        "Tax point", "Performance date", "Performance period", "Period of service", "Montage vom",
        "Einsatzzeitraum", "Einsatztag", "Arbeiten vom", "Datum der Ausführung", "ausgeführt am",
        "Leistungs-Datum", "Date de livraison", "Période", "Finanzrate vom",
        "Miete für",
        "Miete vom", "Rate vom", "Gebühr vom", "Lieferdatum", "Liefer-/Leistungsdatum",
        "Liefer- und Leistungsdatum",
        "Leistungszeitraum", "Rechnungszeitraum", "Ausführungsdatum", "Ausführungszeitraum",
        "Leistung vom",
        "Lieferung vom", "Leistungszeit", "Abrechnungszeitraum", "Leistungstag", "Liefertag",
        "Liefer-/Leistungszeitraum", "Leistungs-/Lieferdatum", "Leistungs- und Lieferdatum",
        "Zeitraum", "Zeitraum vom", "Für den Zeitraum", "Für den Zeitraum vom", "Service date",
        "Service period", "Billing period", "Delivery date", "Date of supply", "Date of delivery",
        "Date of service", "Supply date", "Leistung am", "Geliefert am", "Ausgeführt am",
        "Erbracht am", "Leistungserbringung", "Leistungsmonat", "Tag der Leistung", "Einsatz am",
        "Datum der Leistung", "Datum der Lieferung", "Zeitpunkt der Leistung", "Lieferzeitpunkt",
        "Tag der Lieferung", "Liefermonat", "Abrechnungsmonat", "Leistungsperiode", "Einsatz vom",
        "Period", "Abrechnungsperiode", "Ausführung", "Ausführung vom", "Bauzeit", "Service dates",
        "Leistungserbringung im", "Leistungen im", "Leistungen vom", "Leistungen aus",
        "Leistung im",
        "Lieferzeitraum", "Ausführung am", "Erbringungszeitraum", "Abrechnung für den Zeitraum vom",
        "Monat", "Liefer-/Leistungstag", "Lieferung am", "Mietzeitraum", "Wartungszeitraum",
        "Verbrauchszeitraum", "Nutzungszeitraum", "erbracht im", "erbracht vom", "ausgeführt vom",
        "Leistungserbringung vom", "Leistungserbringung am", "Vertragszeitraum", "Dates of service",
        "Abrechnung für",
      ]),
    LabelGroup(
      .service, 1,
      [
        "Lieferung erfolgte am", "Lieferung erfolgte im", "Lieferung erfolgte vom",
        "Lieferung ist erfolgt am", "Lieferung erfolgt am", "Leistung erfolgte am",
        "Leistung erfolgte im", "Leistung erfolgte vom", "Leistungserbringung erfolgte am",
        "Leistungserbringung erfolgte im", "Ausführung erfolgte am", "Ausführung erfolgte im",
        "Leistung wurde erbracht am",
      ]),
    LabelGroup(
      .serviceStart, 1,
      [
        "Start of service", "Leistungsbeginn", "Beginn der Leistung", "Ausführungsbeginn",
        "Service start", "Period start", "Leistung von", "Beginn Leistungszeitraum", "Anreise",
        "Anreisedatum", "Arrival", "Check-in",
      ]),
    LabelGroup(
      .serviceEnd, 1,
      [
        "End of service", "Leistungsende", "Ende der Leistung", "Ausführungsende", "Service end",
        "Period end", "Ende Leistungszeitraum", "Fertigstellung", "Abreise", "Abreisedatum",
        "Departure", "Check-out",
      ]),
    LabelGroup(
      .other, 1,
      [
        "Liefertermin", "Voraussichtl. Liefertermin", "Voraussichtlicher Liefertermin",
        "Vertragsbeginn", "Vertragsende", "Gültig bis", "Mandat vom", "bei Zahlung bis",
        "bei Zahlung bis zum", "Skonto bis", "Skonto bis zum", "Geb. am", "Laufzeit bis",
        "bei Zahlungseingang bis", "bei Zahlungseingang bis zum", "Frist zur Mängelbeseitigung",
        "Wunschtermin", "Skontofrist", "gewährt bis", "Nächste Prüfung", "Nächste Wartung",
        "Handelsregister vom", "Angebot vom", "Rechnungen vom", "Beginn", "Ende", "fällig seit",
        "fällig war", "fällig gewesen am", "seit", "overdue since", "was due on",
      ]),
  ]

}
