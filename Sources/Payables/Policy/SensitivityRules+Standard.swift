extension SensitivityRules {
  /// What counts as long as the configuration says nothing else.
  package static let standard = SensitivityRules(
    recipients: standardRecipients.compactMap { AddressPattern($0) },
    subjects: standardSubjects.compactMap { SubjectPattern($0) })

  static let standardRecipients = [
    "personal@", "personalabteilung@", "personalbuero@", "personalwesen@", "hr@", "bewerbung@",
    "bewerbungen@", "karriere@", "gehalt@", "lohn@", "betriebsrat@", "personalrat@", "br@", "sbv@",
    "schwerbehindertenvertretung@", "gleichstellung@", "compliance@", "hinweisgeber@",
    "hinweisgeberstelle@", "meldestelle@", "ombudsstelle@", "ombudsperson@", "whistleblowing@",
    "datenschutz@", "datenschutzbeauftragter@", "dsb@",
  ]

  static let standardSubjects = [
    "*bewerbung", "bewerbungs*", "lebenslauf", "*krankmeldung", "krankschreibung",
    "arbeitsunfähigkeit*", "au bescheinigung", "gehalts*", "lohnabrechnung*", "entgeltabrechnung*",
    "lohnpfändung*", "personalakte*", "personalangelegenheit*", "personalsache", "arbeitsvertrag",
    "aufhebungsvertrag", "arbeitszeugnis", "abmahnung", "elternzeit", "mutterschutz",
    "schwerbehinderung", "betriebsrat*", "personalrat*", "hinweisgeber*", "whistleblow*",
    "compliance meldung", "compliance hinweis", "compliance fall", "compliance verstoß",
    "korruption*", "datenpanne", "datenschutzverletzung", "datenschutzvorfall", "belästigung",
    "streng vertraulich", "persönlich vertraulich", "persönlich und vertraulich",
  ]
}
