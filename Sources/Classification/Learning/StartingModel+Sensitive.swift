import ReadResult

extension StartingTexts {
  /// Papers about people and about wrongs.
  static let sensitive: [(DocumentClass, String)] = [
    (
      .personnel,
      """
      Lohnabrechnung Gehaltsabrechnung Entgeltabrechnung Personalnummer Steuerklasse Krankenkasse
      Bruttolohn Nettolohn Lohnsteuer Solidaritätszuschlag
      Rentenversicherung Pflegeversicherung Auszahlung
      Arbeitszeugnis war in unserem Unternehmen beschäftigt
      Zufriedenheit Verhalten Vorgesetzte Kollegen
      Wir wünschen beruflich und persönlich alles Gute, verlässt uns auf eigenen Wunsch, bedauern
      Abmahnung Pflichtverletzung arbeitsvertragliche Pflichten
      Wiederholung Kündigung Arbeitsverhältnis Personalakte
      Arbeitsunfähigkeitsbescheinigung arbeitsunfähig seit voraussichtlich
      bis Arzt Diagnose Erstbescheinigung
      Bewerbung Lebenslauf Ausbildung Berufserfahrung Gehaltsvorstellung
      Vorstellungsgespräch Stelle bewerbe mich
      Arbeitsvertrag Arbeitnehmer Arbeitgeber Probezeit
      Urlaub Arbeitszeit Monatsgehalt Kündigungsfrist
      Urlaubsantrag Elternzeit Mutterschutz Teilzeit Antrag Resturlaub Vertretung genehmigt
      Pfändung Drittschuldner Lohnpfändung pfändbarer Betrag Gläubiger Schuldner Amtsgericht
      Hiermit kündige ich mein Arbeitsverhältnis fristgerecht,
      ich bin schwanger, Entbindungstermin, Attest
      Ihre Bewerbung, leider haben wir uns für einen anderen Bewerber entschieden, Unterlagen zurück
      Prämie Bonus Gehalt brutto Versetzung
      Beförderung Personalabteilung Personalleitung Mitarbeiterin
      Eingliederungsmanagement Krankheit Schwerbehinderung
      Personalgespräch Beurteilung Gehaltserhöhung
      """
    ),
    (
      .compliance,
      """
      Hinweis an die interne Meldestelle nach dem Hinweisgeberschutzgesetz Verstoß
      Ich möchte anonym bleiben, bitte behandeln Sie meine
      Angaben vertraulich, habe Angst vor Nachteilen
      Verdacht auf Korruption Bestechung Untreue
      Betrug Unterschlagung Scheinrechnungen Vorteilsannahme
      Mir ist aufgefallen beobachtet Kollege Abteilungsleiter nimmt
      Geschenke bevorzugt Firma Vergabe privat
      Compliance Beauftragter Fehlverhalten Verhaltenskodex
      Interessenkonflikt Untersuchung eingeleitet
      Betriebsrat Beschluss Anhörung Mitbestimmung Betriebsverfassungsgesetz Sitzung Gremium
      Datenschutzverletzung personenbezogene Daten
      Betroffene Aufsichtsbehörde Datenschutzbeauftragter
      Belästigung Mobbing Diskriminierung Beschwerde Gleichbehandlung Vorgesetzter Vorfall Zeugen
      Staatsanwaltschaft Ermittlungsverfahren Beschuldigter Strafanzeige Durchsuchung Vernehmung
      Auskunft gespeicherte personenbezogene Daten Löschung Zweck der Verarbeitung
      Geldwäsche Verdachtsmeldung Kartell Absprache Ombudsperson Whistleblower Repressalien Schutz
      """
    ),
  ]
}
