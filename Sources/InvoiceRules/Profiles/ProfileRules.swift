import Invoice

/// What Rohrpost has to say about the profile that an invoice claims.
enum ProfileRules {
  typealias ProfileRule = QuotingRule<ProfileClaim>

  static let rules: [ProfileRule] = [
    bookingAid, beforeTheNorm, unknown, otherSpelling, formerXRechnung, beyondTheNorm, otherCIUS,
    wrongSyntax, agreedFormat,
  ]

  /// § 14 (1) and (4) UStG; BMF 15.10.2024 and 15.10.2025: ZUGFeRD since 2.0.1 is an e-invoice, but
  /// for the profiles MINIMUM and BASIC WL.
  private static let bookingAid = ProfileRule("RP-PRF-01", terms: ["BT-24"]) { claim in
    guard claim.standing == .bookingAid else { return nil }
    return Wording(
      """
      Das Profil \(claim.name.german) enthält nicht alle Pflichtangaben nach § 14 Abs. 4 UStG. Das \
      XML ist deshalb nur eine Buchungshilfe und keine Rechnung, auch keine E-Rechnung. Bitte \
      senden Sie die Rechnung im Profil BASIC, EN 16931 oder EXTENDED oder als XRechnung.
      """,
      """
      The profile \(claim.name.english) lacks mandatory content of § 14 (4) UStG. So the XML only \
      helps with booking: it is no invoice and no e-invoice. Please send the invoice in the \
      profile BASIC, EN 16931 or EXTENDED or as XRechnung.
      """)
  }

  /// § 14 (1) sentences 3 to 6 UStG since 1.1.2025.
  private static let beforeTheNorm = ProfileRule("RP-PRF-02", terms: ["BT-24"]) { claim in
    guard claim.standing == .otherInvoice else { return nil }
    return Wording(
      """
      Das Format \(claim.name.german) ist älter als die EN 16931. Seit dem 1. Januar 2025 ist eine \
      solche Rechnung keine E-Rechnung im Sinne von § 14 Abs. 1 UStG, sondern eine sonstige \
      Rechnung. Bitte senden Sie Rechnungen als ZUGFeRD ab Version 2.0.1 oder als XRechnung.
      """,
      """
      The format \(claim.name.english) is older than EN 16931. Since 1 January 2025 such an \
      invoice is no e-invoice under § 14 (1) UStG but an “other invoice”. Please send invoices as \
      ZUGFeRD 2.0.1 or later or as XRechnung.
      """)
  }

  private static let unknown = ProfileRule("RP-PRF-03", terms: ["BT-24"]) { claim in
    guard let specification = claim.specification, claim.standing == .unknown else { return nil }
    let quotation = Wording.quoting(specification.identifier)
    return Wording(
      """
      Die Rechnung nennt ein Profil, das nicht bekannt ist: \(quotation.german) (BT-24). Geprüft \
      wurde nur nach den Regeln der EN 16931; ob die Rechnung der Norm entsprechen soll, bleibt \
      offen. Bitte nennen Sie die Kennung eines Profils der EN 16931.
      """,
      """
      The invoice names a profile that is not known: \(quotation.english) (BT-24). It was checked \
      against the rules of EN 16931 only; whether it is meant to follow the norm remains open. \
      Please give the identifier of a profile of EN 16931.
      """)
  }

  private static let otherSpelling = ProfileRule("RP-PRF-04", terms: ["BT-24"]) { claim in
    guard let specification = claim.specification, !specification.isPublished,
      ![.unknown, .otherCIUS].contains(specification.standard), specification.standing != .unknown
    else { return nil }
    let quotation = Wording.quoting(specification.identifier)
    return Wording(
      """
      Die Kennung \(quotation.german) (BT-24) steht in keiner veröffentlichten Fassung; gemeint \
      ist wohl \(specification.name.german). Andere Programme erkennen das Profil so nicht. Bitte \
      schreiben Sie die Kennung genau so, wie der Standard sie vorgibt.
      """,
      """
      The identifier \(quotation.english) (BT-24) is in no published version; it probably means \
      \(specification.name.english). Other programs do not recognise the profile. Please write the \
      identifier exactly as the standard gives it.
      """)
  }

  /// KoSIT: only XRechnung 3.0 is in force since 1.2.2024; its rules are not run on older versions.
  private static let formerXRechnung = ProfileRule(
    "RP-PRF-05", severity: .information, terms: ["BT-24"]
  ) { claim in
    guard let specification = claim.specification, specification.isPublished,
      specification.standard == .xrechnung, specification.version != Specification.xrechnungInForce
    else { return nil }
    return Wording(
      """
      Die Rechnung folgt \(specification.name.german), einer abgelösten Fassung; öffentliche \
      Auftraggeber nehmen nur noch XRechnung \(Specification.xrechnungInForce) an. Geprüft wurde \
      nach den Regeln der EN 16931. Bitte stellen Sie auf die geltende Fassung um.
      """,
      """
      The invoice follows \(specification.name.english), a superseded version; public buyers only \
      take XRechnung \(Specification.xrechnungInForce). It was checked against the rules of EN \
      16931. Please change over to the version in force.
      """)
  }

  private static let beyondTheNorm = ProfileRule(
    "RP-PRF-06", severity: .information, terms: ["BT-24"]
  ) { claim in
    guard let specification = claim.specification, specification.profile == .extended,
      specification.standing == .eInvoice
    else { return nil }
    return Wording(
      """
      Das Profil \(specification.name.german) geht über die EN 16931 hinaus und wird als \
      E-Rechnung anerkannt. Geprüft wurde nach den Regeln der EN 16931; was das Profil darüber \
      hinaus erlaubt, kann dabei auffallen. Bitte klären Sie solche Abweichungen mit dem \
      Empfänger.
      """,
      """
      The profile \(specification.name.english) goes beyond EN 16931 and is accepted as an \
      e-invoice. It was checked against the rules of EN 16931; what the profile allows beyond them \
      may be reported. Please settle such deviations with the recipient.
      """)
  }

  private static let otherCIUS = ProfileRule(
    "RP-PRF-07", severity: .information, terms: ["BT-24"]
  ) { claim in
    guard let specification = claim.specification,
      [.otherCIUS, .peppol].contains(specification.standard)
    else { return nil }
    let isKnown = specification.standard == .peppol
    let shown = isKnown ? specification.name : .quoting(specification.identifier)
    return Wording(
      """
      Die Rechnung folgt einer Ausprägung (CIUS) der EN 16931, deren eigene Regeln hier nicht \
      geprüft werden: \(shown.german) (BT-24). Geprüft wurde nach den Regeln der EN 16931. Bitte \
      stellen Sie selbst sicher, dass die übrigen Regeln eingehalten sind.
      """,
      """
      The invoice follows a CIUS of EN 16931 whose own rules are not checked here: \
      \(shown.english) (BT-24). It was checked against the rules of EN 16931. Please make sure \
      yourself that the other rules are kept.
      """)
  }

  /// ZUGFeRD 1.0 has a schema of its own, ZUGFeRD 2 and Factur-X are CII D16B.
  private static let wrongSyntax = ProfileRule("RP-PRF-08", terms: ["BT-24"]) { claim in
    guard let specification = claim.specification,
      !forms[specification.standard, default: [.ubl, .cii]].contains(claim.form)
    else { return nil }
    return Wording(
      """
      Die Rechnung nennt das Profil \(specification.name.german) (BT-24), ist aber nicht in dessen \
      Syntax geschrieben. Bitte nennen Sie das Profil, dem das XML folgt.
      """,
      """
      The invoice names the profile \(specification.name.english) (BT-24), but is not written in \
      its syntax. Please name the profile that the XML follows.
      """)
  }

  /// An agreed format (§ 14 (1) sentence 6, second case, and § 27 (38) UStG).
  private static let agreedFormat = ProfileRule("RP-PRF-09", severity: .information) { claim in
    guard claim.form == .edifact else { return nil }
    return Wording(
      """
      Die Rechnung ist eine EDI-Nachricht (EDIFACT INVOIC). Sie ist eine E-Rechnung, wenn \
      Aussteller und Empfänger das Format vereinbart haben und sich die Pflichtangaben richtig und \
      vollständig in das Format der EN 16931 übertragen lassen (§ 14 Abs. 1 Satz 6 Nr. 2 UStG; bis \
      Ende 2027 genügt die Vereinbarung). Die Regeln der EN 16931 sind deshalb nur als Hinweise \
      genannt. Bitte sorgen Sie dafür, dass alle Pflichtangaben in der Nachricht selbst stehen.
      """,
      """
      The invoice is an EDI message (EDIFACT INVOIC). It is an e-invoice if seller and buyer \
      agreed on the format and what the law demands can be extracted correctly and completely into \
      the format of EN 16931 (§ 14 (1) sentence 6 no. 2 UStG; until the end of 2027 the agreement \
      will do). So the rules of EN 16931 are named as notes only. Please see to it that all \
      mandatory content stands in the message itself.
      """)
  }

  private static let forms: [Specification.Standard: Set<ProfileClaim.Form>] = [
    .zugferd1: [.zugferd1], .zugferd2: [.cii], .facturX: [.cii],
  ]
}
