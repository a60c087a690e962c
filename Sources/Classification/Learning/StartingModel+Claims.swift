import ReadResult

extension StartingTexts {
  /// Claims for money and what is written about them.
  static let claims: [(DocumentClass, String)] = [
    (
      .invoice,
      """
      Rechnung Rechnungsnummer Rechnungsdatum Kundennummer Leistungszeitraum Leistungsdatum
      Pos Bezeichnung Menge Einheit Einzelpreis Gesamtpreis Zwischensumme Nettobetrag
      zuzüglich Mehrwertsteuer Umsatzsteuer MwSt Bruttobetrag Rechnungsbetrag Gesamtbetrag
      Zahlbar innerhalb Tagen nach Rechnungserhalt ohne Abzug Skonto Zahlungsziel fällig
      Bitte überweisen Sie den Rechnungsbetrag unter Angabe der Rechnungsnummer auf unser Konto
      Für unsere Lieferungen und Leistungen berechnen wir Ihnen wie
      folgt, erlauben wir uns zu berechnen
      Abschlagsrechnung Teilrechnung Schlussrechnung abzüglich geleisteter Abschlagszahlungen
      Steuerschuldnerschaft des Leistungsempfängers Kleinunternehmer keine Umsatzsteuer ausgewiesen
      Bankverbindung IBAN BIC Kreditinstitut Steuernummer Ust-IdNr Handelsregister Geschäftsführer
      Verbrauch Grundpreis Arbeitspreis Zählernummer Zählerstand Abrechnungszeitraum Nachzahlung
      Monatliche Pauschale Wartung laut Vertrag
      Lohnkosten Materialkosten Anfahrtspauschale Stundensatz
      Invoice number date due total amount VAT net quantity unit price bill to
      Vielen Dank für Ihren Auftrag, wir danken für die gute Zusammenarbeit und berechnen
      """
    ),
    (
      .creditNote,
      """
      Gutschrift Gutschriftsnummer Gutschriftsdatum zur Rechnung Gutschriftsbetrag
      Wir schreiben Ihnen folgende Beträge gut, gutgeschrieben, kaufmännische Gutschrift
      Rücksendung Retoure Warenrückgabe mangelhafte Ware Reklamation anerkannt Preisdifferenz
      Der Betrag wird mit der nächsten Rechnung verrechnet oder auf Ihr Konto erstattet
      Umsatzbonus Jahresbonus Rückvergütung Bonusvereinbarung Nachlass Kulanz
      Zu viel berechnete Menge, irrtümlich berechnet, Minderung, Korrektur der Rechnung
      Rechnungskorrektur Minderbetrag ursprüngliche Rechnung berichtigt Differenz zu Ihren Gunsten
      Credit note original invoice credited amount returned goods refund
      """
    ),
    (
      .cancellation,
      """
      Stornorechnung Storno Stornonummer Stornodatum zur Rechnung stornierte Rechnung
      Hiermit stornieren wir unsere Rechnung vollständig, die Rechnung wird storniert
      Grund der Stornierung falscher Leistungsempfänger falsche Anschrift doppelt berechnet
      Sie erhalten eine neue Rechnung, korrigierte Rechnung folgt mit separater Post
      Die ursprüngliche Rechnung ist ungültig und gegenstandslos, bitte nicht bezahlen
      Stornobetrag negativ Rechnung aufgehoben Annullierung annulliert vernichten
      """
    ),
    (
      .dunning,
      """
      Zahlungserinnerung Mahnung erste zweite dritte letzte Mahnstufe Mahnschreiben
      Sicher haben Sie übersehen, dass unsere Rechnung
      noch offen ist, unserer Aufmerksamkeit entgangen
      Leider konnten wir bisher keinen Zahlungseingang feststellen trotz unserer Erinnerung
      Bitte begleichen Sie den offenen Betrag umgehend bis spätestens, Frist, letztmalig
      Mahngebühr Mahnkosten Verzugszinsen Basiszinssatz Verzugspauschale Gesamtforderung
      Andernfalls gerichtliches Mahnverfahren Inkassobüro Rechtsanwalt weitere Kosten
      Sollten Sie zwischenzeitlich bezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos
      Offene Posten überfällig Fälligkeit fällig seit Tagen im Verzug Rückstand Saldo
      """
    ),
    (
      .expenseReceipt,
      """
      Kassenbon Bon Kasse Filiale Bediener Summe gegeben Rückgeld bar Barzahlung
      EC Karte Kartenzahlung girocard kontaktlos Terminal Beleg Kundenbeleg autorisiert genehmigt
      TSE Signatur Transaktion Seriennummer Start Ende Signaturzähler
      Bewirtungsbeleg Tag und Ort der Bewirtung bewirtete Personen Anlass Trinkgeld Restaurant
      Speisen Getränke Tisch Es bediente Sie Vielen Dank für Ihren Besuch, auf Wiedersehen
      Quittung Betrag dankend erhalten in Worten für von Stempel Unterschrift des Empfängers
      Tankstelle Zapfsäule Liter Super Diesel Parkhaus Parkdauer Einfahrt Ausfahrt Parkschein
      Taxi Fahrt von nach Fahrpreis Fahrkarte Bahn Reise Klasse Ticket Hotel Übernachtung
      Reisekostenabrechnung Verpflegungsmehraufwand Kilometerpauschale Auslagen Spesen Erstattung
      """
    ),
    (
      .paymentAdvice,
      """
      Zahlungsavis Avis Zahlungsmitteilung Zahlungsanzeige Überweisungsavis Avisnummer
      Wir haben heute folgende Rechnungen zur Zahlung angewiesen und überweisen auf Ihr Konto
      Zum Ausgleich Ihrer Rechnungen überweisen wir den Betrag, Ihre Belegnummer Ihr Beleg vom
      Rechnungsbetrag Abzug Skonto Einbehalt Zahlbetrag Überweisungsbetrag Summe Zahlung
      Zahlungslauf Ausführungsdatum Valuta Wertstellung
      Zahlweg Überweisung Kreditor Lieferantennummer
      SEPA Lastschrift Vorabankündigung Mandatsreferenz Gläubiger ziehen wir ein von Ihrem Konto
      Remittance advice payment reference amount paid your invoices bank account
      """
    ),
  ]
}
