import ReadResult

extension StartingTexts {
  /// Papers of orders and agreements, and what is none of a business matter.
  static let works: [(DocumentClass, String)] = [
    (
      .contract,
      """
      Vertrag zwischen nachfolgend Auftraggeber und nachfolgend Auftragnehmer wird geschlossen
      Gegenstand des Vertrages Vertragsgegenstand Leistungsumfang Leistungen des Auftragnehmers
      Vertragslaufzeit Laufzeit Beginn Verlängerung Kündigung Kündigungsfrist zum Ende schriftlich
      Vergütung Zahlungsbedingungen Preisanpassung Haftung Gewährleistung Versicherung
      Schlussbestimmungen Schriftform salvatorische Klausel
      Gerichtsstand Nebenabreden anwendbares Recht
      Ort Datum Unterschrift Auftraggeber Unterschrift Auftragnehmer Vertragsnummer Paragraph
      Wartungsvertrag Mietvertrag Rahmenvertrag Dienstleistungsvertrag Werkvertrag Vertragsparteien
      Verschwiegenheit Vertraulichkeit Datenschutz Pflichten Rechte außerordentliche wichtiger Grund
      """
    ),
    (
      .amendment,
      """
      Nachtrag zum Vertrag Nachtragsvereinbarung Änderungsvereinbarung Zusatzvereinbarung
      Der Vertrag wird wie folgt geändert, erhält folgende Fassung, wird ergänzt, tritt in Kraft
      Alle übrigen Bestimmungen des Vertrages bleiben unverändert und unberührt
      Nachtragsangebot zusätzliche Leistungen geänderte
      Leistungen Mehrkosten Mehrmengen Minderkosten
      Begründung des Nachtrags Anordnung des Auftraggebers nicht im Leistungsverzeichnis enthalten
      Hauptauftrag Auftragssumme bisher neue Auftragssumme Erhöhung Bauzeitverlängerung
      Preisanpassung Preiserhöhung bisheriger Preis neuer Preis ab Tarif Index Lohnkosten gestiegen
      Verlängerung der Laufzeit Erweiterung des Leistungsumfangs weitere Objekte bestehender Vertrag
      """
    ),
    (
      .purchaseOrder,
      """
      Bestellung Bestellnummer Bestelldatum Besteller Lieferant Lieferantennummer Einkauf
      Hiermit bestellen wir zu Ihren Bedingungen folgende Artikel, wir bestellen wie folgt
      Wir erteilen Ihnen den Auftrag zur Ausführung der nachstehenden Arbeiten, beauftragen Sie
      Liefertermin Lieferanschrift Rechnungsanschrift
      Ausführungstermin Ausführungsort Ansprechpartner
      Bitte bestätigen Sie den Auftrag schriftlich und geben Sie
      unsere Bestellnummer auf der Rechnung an
      Auftragsbestätigung wir bestätigen Ihren Auftrag, vielen
      Dank für Ihre Bestellung, voraussichtlich
      Es gelten unsere Einkaufsbedingungen Bestellwert Gesamtwert Kostenstelle freigegeben durch
      Purchase order delivery address requested date supplier buyer
      """
    ),
    (
      .deliveryNote,
      """
      Lieferschein Lieferscheinnummer Lieferdatum Lieferadresse Ihre Bestellung Versandart
      Artikel Bezeichnung bestellte Menge gelieferte Menge Restmenge Einheit Gewicht Karton
      Ware vollständig und unbeschädigt erhalten Datum Unterschrift Empfänger Stempel
      Spedition Fahrer Kennzeichen Palette Packstücke Kolli Sendung Tour Ladestelle Entladestelle
      Wiegeschein Brutto Tara Netto Tonnen Waage Abfallschlüssel Übernahme Entsorger Container
      Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum, Beanstandungen, Rechnung folgt
      Delivery note shipped quantity received by
      """
    ),
    (
      .other,
      """
      Angebot unverbindlich freibleibend Angebotssumme gültig bis wir bieten Ihnen an Ihre Anfrage
      Newsletter Neuigkeiten Aktion Rabatt Vorteile jetzt sichern Produkte entdecken abbestellen
      Einladung Veranstaltung Anmeldung Programm Messe Stand besuchen Sie uns wir freuen uns
      Wir informieren Sie Änderung unserer Bankverbindung neue Anschrift Umzug Öffnungszeiten
      Sehr geehrte Kunden Information Ankündigung Ablesung Termin Arbeiten im Haus Bewohner Mieter
      Vielen Dank für Ihr Schreiben, wir kommen auf Sie zu, Rückfragen stehen wir zur Verfügung
      Bescheinigung Freistellung Nachweis Zertifikat Versicherungsbestätigung Unbedenklichkeit
      Preisliste Katalog Prospekt Sonderangebot Testen Sie kostenlos Geschenk Gewinnspiel
      Protokoll Eigentümerversammlung Tagesordnung Beschluss
      einstimmig Wirtschaftsplan Verwalter Sitzung
      Versicherung Haftpflicht Deckungssumme bestätigen
      Versicherungsschutz besteht Finanzamt Steuerabzug
      Kündigung hiermit kündigen wir den Vertrag fristgerecht, bestätigen
      Sie uns den Eingang der Kündigung
      Kostenvoranschlag Reparatur Material Arbeitszeit
      unverbindlich Angebotspreis Leistungsverzeichnis Abgabefrist
      Weihnachten Feiertage Betriebsurlaub Grüße Team Jubiläum Ansprechpartner neue Mitarbeiter
      """
    ),
  ]
}
