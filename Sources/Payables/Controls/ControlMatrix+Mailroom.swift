import MasterData

/// The handbook's control points of incoming mail (P1).
extension ControlMatrix {
  private static let source = "Handbuch, Kontrollpunkte Eingangspost"

  static let mailroom: [Control] = [
    Control(
      "K08", risk: "Verlust von Eingangspost",
      "Jede Einsendung steht mit Zeit, Kanal, Absender, Größe und SHA-256 im Eingangsbuch, bevor "
        + "sonst etwas mit ihr geschieht.",
      by: "Original und Journaleintrag sind auf der Platte, ehe gelesen wird; `rohrpost account` "
        + "weist nach, dass jeder Beleg an genau einer Stelle ist.",
      owners: [.mailroom], source: source,
      acts: .on(.submitted, words: "registrierte Belege")),
    Control(
      "K09", risk: "Unvollständige oder unleserliche Digitalisate",
      "Eine geloste Stichprobe der Scans und alle Dokumente kritischer Klassen werden von Menschen "
        + "mit dem Papier verglichen.",
      by: "Anteil: `[quality] sample_percent`, Klassen: `[quality] check_all`; das Los ist "
        + "nachrechenbar. Durchgefallenes muss neu gescannt werden.",
      owners: [.mailroom], source: source,
      acts: .on(.qualityJudged, words: "Urteile über Scans"),
      stops: .on(.qualityJudged, words: "durchgefallene Scans") { event in
        guard case .qualityJudged(let judgement) = event else { return false }
        return judgement.verdict == .failed
      }),
    Control(
      "K10", risk: "Unberechtigter Zugriff auf vertrauliche Post",
      "Personal-, Betriebsrats- und Compliance-Post wird erkannt und abgeschlossen abgelegt.",
      by: "Erkannt wird sie an Kanal, Empfänger, Betreff und Wörtern (`[sensitive]`); sie liegt in "
        + "`archive-restricted`, das nur das Dienstkonto öffnet, und steht ohne Namen, Absender, "
        + "Betreff und Text in Listen und Berichten.",
      owners: [.it, .compliance], source: source,
      acts: .on(.restricted, .submitted, words: "abgeschlossen abgelegte Belege") { event in
        guard case .submitted(let submission) = event else { return true }
        return submission.restriction != nil
      }),
    Control(
      "K11", risk: "Vorschnelle Vernichtung von Papieroriginalen",
      "Papier wird erst nach Qualitätskontrolle, Ablage und Haltefrist vernichtet, freigegeben von "
        + "einer zweiten Person.",
      by: "`rohrpost originals propose` nimmt nur Papier auf, dem nichts entgegensteht; "
        + "`originals release` verlangt eine andere Person als die vorschlagende; der Nachweis "
        + "nennt Tag, Stufe nach DIN 66399, Dienstleister und Zertifikat.",
      owners: [.mailroom, .compliance], source: source,
      acts: .on(.paperMoved, words: "zur Vernichtung freigegebene Papiere") { event in
        guard case .paperMoved(let move) = event, case .released = move.step else { return false }
        return true
      },
      stops: .on(.paperMoved, words: "aufbewahrte oder zurückgegebene Papiere") { event in
        guard case .paperMoved(let move) = event else { return false }
        switch move.step {
        case .kept, .returned: return true
        case .listed, .released, .destroyed: return false
        }
      }),
    Control(
      "K12", risk: "Dienstleister ohne Vertrag und Aufsicht",
      "Externe Scan- und Vernichtungsdienstleister arbeiten nur mit Vertrag zur "
        + "Auftragsverarbeitung, technischen und organisatorischen Maßnahmen und Prüfrechten.",
      by: "Organisatorische Kontrolle; das Programm führt dazu keinen Nachweis.",
      .yearly, owners: [.compliance], source: source),
  ]
}
