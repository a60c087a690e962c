import MasterData
import Payables
import ReadResult
import Testing

@Suite struct FraudSuspicionTests {
  private static func suspicion(
    _ mail: OrdinaryMail, _ change: (inout ReadResult.MailHead) -> Void = { _ in },
    policy: Policy = Policy(), suppliers: [MasterRecord] = []
  ) -> FraudSuspicion? {
    var head = mail.head
    change(&head)
    let known = try? KnownDomains(
      policy, channel: "mail", mail: head, books: ListedMasterData(suppliers))
    guard let known else { return nil }
    return FraudSuspicion(head, documents: mail.documents, known: known)
  }

  @Test(arguments: OrdinaryMail.all)
  func `an ordinary mail is not suspected`(mail: OrdinaryMail) {
    #expect(Self.suspicion(mail) == nil)
  }

  @Test(arguments: [
    "Bitte beachten Sie unsere neue Bankverbindung für alle künftigen Rechnungen.",
    "Unsere IBAN hat sich geändert. Die alte Bankverbindung ist nicht mehr gültig.",
    "wir haben die Bank gewechselt und bitten um Überweisung auf das neue Konto",
    "Bitte überweisen Sie den Betrag ab sofort nur noch auf folgendes Konto: DE02 1203 0000 0000",
    "Hiermit teilen wir Ihnen die Änderung unserer Kontoverbindung mit.",
    "Bitte aktualisieren Sie die Bankdaten unseres Unternehmens in Ihrer Buchhaltung.",
    "Please note that our bank details have changed.",
    "Kindly update our account details in your system and confirm.",
    "We have switched our bank. All future payments are to be made to the following account.",
    "From now on please remit to our new bank account.",
  ])
  func `talk of changed bank details is a case of its own`(text: String) {
    let found = Self.suspicion(OrdinaryMail(subject: "Information", text: text))
    #expect(found?.concernsBankDetails == true)
  }

  @Test(arguments: [
    """
    Ich sitze in einem Meeting und bin telefonisch nicht erreichbar. Bitte führen Sie heute noch
    eine dringende Überweisung von 38.200 EUR aus. Behandeln Sie dies streng vertraulich.
    """,
    """
    Bitte veranlassen Sie sofort eine Zahlung an unseren Berater in London. Sprechen Sie mit
    niemandem darüber, die Übernahme unterliegt dem Stillschweigen.
    """,
    """
    Are you at your desk? I need you to process a wire transfer today. I am in a meeting and can't
    take calls. Keep this between us.
    """,
    """
    Please make an urgent payment for a confidential acquisition. Do not discuss it with anybody.
    """,
    "Ich brauche dringend fünf Gutscheinkarten für Kunden, bin aber nicht erreichbar.",
  ])
  func `who demands money in secret is suspected`(text: String) throws {
    let found = Self.suspicion(OrdinaryMail(subject: "Anfrage", text: text, documents: 0))
    #expect(try #require(found).concernsBankDetails == false)
  }

  @Test(arguments: [
    "beispiel-wohnem.example", "beispie1-wohnen.example", "beispielwohnen.example",
    "beispiel-wohnnen.example", "beispiel-vvohnen.example",
  ])
  func `a domain made to be taken for the own one is seen`(domain: String) {
    let mail = OrdinaryMail(from: "vorstand@\(domain)", subject: "Guten Tag", text: "Bitte melden.")
    #expect(Self.suspicion(mail)?.signs == [.lookAlikeDomain])
  }

  private static let suppliers = [
    ("S1", "rechnung@nordwerk-fm.example"), ("S2", "Post@mail.schreinerei-blau.example"),
    ("S3", "schreinerei.blau@gmx.de"), ("S4", "info@meier.example; buchhaltung@lindenhof.example"),
  ].map { id, email in
    MasterRecord(.suppliers, ["supplier_id": id, "name": "N \(id)", "email": email])
  }

  @Test(arguments: [
    "nordwerk-fmm.example", "nordwerk-mf.example", "n0rdwerk-fm.example", "nordwerkfm.example",
    "nordwerrk-fm.com", "schreinerei-b1au.example", "schreinerei-blaw.example",
    "xn--schreinere-blau-r5a.example", "lindenhoff.example",
  ])
  func `a domain made to be taken for a supplier's is seen`(domain: String) {
    let mail = OrdinaryMail(from: "rechnung@\(domain)", subject: "Rechnung", text: "Anbei.")
    let isSeen = Self.suspicion(mail, suppliers: Self.suppliers)?.signs == [.lookAlikeDomain]
    #expect(isSeen == !Self.isAnotherWord.contains(domain))
    #expect(Self.suspicion(mail) == nil)
  }

  /// Another letter in a short word makes another word.
  private static let isAnotherWord: Set<String> = [
    "schreinerei-blaw.example", "xn--schreinere-blau-r5a.example",
  ]

  @Test(arguments: [
    "nordwerk-fm.example", "mail.nordwerk-fm.example", "schreinerei-blau.example",
    "lindenhof.example", "gmx.de", "gmx.example", "meyer.example", "nordwerk-bau.example",
    "suedwerk-fm.example",
  ])
  func `the domain of a supplier itself is none, nor that of another company`(domain: String) {
    let mail = OrdinaryMail(from: "rechnung@\(domain)", subject: "Rechnung", text: "Anbei.")
    #expect(Self.suspicion(mail, suppliers: Self.suppliers) == nil)
  }

  @Test func `a sender that the policy names has its look-alikes as well`() throws {
    var policy = Policy()
    policy.senders = [
      "mail": SenderRules(allowed: [try #require(AddressPattern("@maler-blau.example"))])
    ]
    let mail = OrdinaryMail(from: "x@maler-braun.example", subject: "A", text: "B")
    #expect(Self.suspicion(mail, policy: policy) == nil, "two letters of four are another word")
    let near = OrdinaryMail(from: "x@rnaler-blau.example", subject: "A", text: "B")
    #expect(Self.suspicion(near, policy: policy)?.signs == [.lookAlikeDomain])
    #expect(Self.suspicion(near) == nil, "nobody named the original")
  }

  @Test func `signs of the sender add up`() {
    var company = OwnCompany()
    company.name = "Beispiel Wohnen AG"
    company.aliases = ["Beispiel Wohnen"]
    var policy = Policy()
    policy.companies = [company]
    let mail = OrdinaryMail(
      from: "vorstand@buero-post.example", subject: "Kurze Frage",
      text: "Haben Sie kurz Zeit? Es ist dringend.", documents: 0)
    #expect(Self.suspicion(mail, policy: policy) == nil)
    let named = Self.suspicion(
      mail, { $0.marks?.senderNames = ["Vorstand der BEISPIEL WOHNEN"] }, policy: policy)
    #expect(named?.signs == [.ownNameFromOutside, .urgency, .lure])
    let elsewhere = Self.suspicion(mail) { $0.marks?.replyTo = ["vorstand1@gmail.com"] }
    #expect(elsewhere?.signs.first == .answersToProvider)
    let spoofed = Self.suspicion(mail) {
      $0.from = ["vorstand@beispiel-wohnen.example"]
      $0.marks?.replyTo = ["vorstand@anderswo.example"]
      $0.marks?.failedAuthentication = true
    }
    #expect(spoofed?.signs.contains(.answersElsewhere) == true)
  }

  @Test func `who names himself among many recipients is not known for that`() {
    let mail = OrdinaryMail(
      from: "vorstand@beispiel-wohnem.example", subject: "Guten Tag", text: "Bitte melden.")
    let found = Self.suspicion(mail) { $0.to.append("x@beispiel-wohnem.example") }
    #expect(found?.signs == [.lookAlikeDomain])
  }
}
