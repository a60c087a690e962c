import Testing

@testable import MasterData

@Suite struct LookAlikeTests {
  @Test(arguments: [
    ("xn--mller-kva", "müller"), ("xn--bcher-kva", "bücher"), ("xn--80ak6aa92e", "аррӏе"),
    ("xn--", ""), ("muster", "muster"), ("xn--!!!", "xn--!!!"), ("xn--99999999", "xn--99999999"),
  ])
  func `a name in ASCII is read as people see it`(label: String, text: String) {
    #expect(Punycode.decoded(label[...]) == text[...])
  }

  @Test(arguments: [
    ("muster", "muster", 0), ("muster", "mustre", 1), ("muster", "mutser", 1),
    ("muster", "musster", 1), ("muster", "must", 2), ("muster", "mister", 1), ("", "ab", 2),
  ])
  func `letters that differ are counted, neighbours that changed places once`(
    left: String, right: String, distance: Int
  ) {
    #expect(LookAlike.distance(left[...], right[...], atMost: 2) == distance)
    #expect(LookAlike.distance(right[...], left[...], atMost: 2) == distance)
    if distance > 0 {
      #expect(LookAlike.distance(left[...], right[...], atMost: distance - 1) == nil)
    }
  }

  @Test(arguments: [
    ("rnuster.de", "muster.de"), ("must3r-bau.de", "muster-bau.de"), ("mustter.com", "muster.de"),
    ("xn--mustr-2we.de", "muster.de"), ("musterbau.de", "muster-bau.de"),
    ("nordwerk-fmm.de", "nordwerk-fm.de"),
    ("nordwerk-mf.de", "nordwerk-fm.de"),
  ])
  func `what was made to be taken for another is`(domain: String, known: String) throws {
    let domain = try #require(MailDomain(domain))
    #expect(LookAlike.isMeant(domain, for: try #require(MailDomain(known))))
  }

  @Test(arguments: [
    ("muster.de", "muster.de"), ("mail.muster.de", "muster.de"), ("muster.com", "muster.de"),
    ("meier.de", "geyer.de"), ("abc.de", "abd.de"), ("werke-gera.de", "werke-jena.de"),
    ("stadtwerke.de", "stadtbau.de"), ("nordwerk-bad.de", "nordwerk-bau.de"),
    ("nord-ost.de", "nord-most.de"),
  ])
  func `other names are others, and the own one is the own`(domain: String, known: String) throws {
    let domain = try #require(MailDomain(domain))
    #expect(!LookAlike.isMeant(domain, for: try #require(MailDomain(known))))
  }
}
