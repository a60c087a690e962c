import ReadResult

extension StartingTexts {
  /// Reports of works.
  static let reports: [(DocumentClass, String)] = [
    (
      .maintenanceReport,
      """
      Wartungsprotokoll Wartungsbericht Anlage Hersteller Typ Baujahr Seriennummer Standort
      Prüfpunkt Ergebnis in Ordnung nicht in Ordnung Bemerkung Mangel behoben geprüft
      Durchgeführte Arbeiten gereinigt geschmiert eingestellt ausgetauscht Filter Dichtung Öl
      Funktionsprüfung Sichtprüfung Messwerte Druck Temperatur Spannung Abgas Sollwert Istwert
      Nächste Wartung fällig Prüfplakette Prüfer Sachkundiger Servicetechniker Monteur
      Wiederkehrende Prüfung Brandschutz Aufzug Heizung Lüftung Kälteanlage Feuerlöscher Rauchmelder
      Wartung ohne Beanstandung durchgeführt Anlage betriebsbereit übergeben Empfehlung
      Inspektion Kundendienst Service Betriebsstunden Verschleißteile Zustand gut
      """
    ),
    (
      .incidentReport,
      """
      Störungsmeldung Schadensmeldung Meldung Melder gemeldet am Uhrzeit Ort des Schadens
      Beschreibung der Störung Ausfall defekt funktioniert nicht undicht Wasser tritt aus
      Ursache Sofortmaßnahme provisorisch abgesperrt Notdienst verständigt Dringlichkeit hoch
      Ticketnummer Priorität Status offen bearbeitet entstört behoben Reaktionszeit eingetroffen
      Hergang des Schadens Schadenstag Schadenhöhe Zeugen Polizei Versicherung Versicherungsnummer
      Mängelanzeige Mangel festgestellt fordern Sie auf zu beseitigen Frist Nachbesserung
      Aufzug steckengeblieben Personenbefreiung Heizungsausfall
      Rohrbruch Stromausfall Einbruch Brand
      """
    ),
    (
      .measurement,
      """
      Aufmaß Aufmaßblatt Bauvorhaben Bauteil Raum Position Leistungsverzeichnis Ordnungszahl
      Länge Breite Höhe Anzahl Faktor Abzug Ergebnis Menge Einheit Quadratmeter
      Berechnungsansatz Formel Fläche Umfang Volumen Übertrag Summe Seite
      Gemeinsames Aufmaß aufgestellt geprüft anerkannt Auftraggeber Bauleitung
      Mengenermittlung Massenermittlung Wand Decke Boden Fenster Tür Laibung Sockel Abrechnung
      """
    ),
    (
      .timesheet,
      """
      Stundenzettel Stundennachweis Mitarbeiter Datum Beginn Ende Pause Stunden gesamt
      Montag Dienstag Mittwoch Donnerstag Freitag Samstag Woche Kalenderwoche Monat
      Ausgeführte Arbeiten Tätigkeit Arbeitszeit Fahrzeit Überstunden Zuschlag Nacht
      Regiebericht Tagelohn Stundenlohnarbeiten Facharbeiter Helfer Meister Lehrling Material Geräte
      Leistungsnachweis Die geleisteten Stunden werden anerkannt Unterschrift Auftraggeber Bauleiter
      Name Personal Einsatzort Projekt Tagesbericht Wetter Baustelle anwesend Summe Std
      """
    ),
    (
      .acceptance,
      """
      Abnahmeprotokoll Abnahme der Leistung Bauvorhaben
      Auftraggeber Auftragnehmer Teilnehmer anwesend
      Die Leistung wird abgenommen mit ohne Vorbehalt, Abnahme verweigert, wesentliche Mängel
      Festgestellte Mängel Restleistungen zu beseitigen bis Frist Mängelliste
      Beginn der Gewährleistung Verjährungsfrist Ende
      Gewährleistungsfrist Jahre Vertragsstrafe vorbehalten
      Übergabeprotokoll Schlüssel Zählerstände Unterlagen übergeben Einweisung erfolgt Dokumentation
      Förmliche Abnahme fertiggestellt vertragsgemäß Unterschriften Bauherr Bauleitung
      """
    ),
  ]
}
