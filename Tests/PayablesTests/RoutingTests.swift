import Payables
import Testing

@Suite struct RoutingTests {
  @Test func `names are German or English, however they are written`() {
    let routing = Routing([
      "ABTEILUNG": "Haustechnik", "cost_center": "4711", "Gebäude": "Burgweg 3",
      "Anlagen-ID": "A-1",
      "PSP": "P-2", "Gewerk": "Sanitär", "order_number": "4500001", "Vertragsnummer": "WV-9",
    ])
    #expect(routing.department == "Haustechnik")
    var record = IndexRecord()
    record.fill(from: routing)
    #expect(record.costCenter == "4711" && record.object == "Burgweg 3")
    #expect(record.asset == "A-1" && record.project == "P-2" && record.trade == "Sanitär")
    #expect(record.orderNumber == "4500001" && record.contractNumber == "WV-9")
  }

  @Test func `what means nothing or is empty is passed over`() {
    #expect(Routing(["Scanner": "7", "": "x", "Kostenstelle": ""]) == Routing([:]))
  }

  @Test func `what the document says itself counts more`() {
    var record = IndexRecord()
    record.orderNumber = "4500001"
    record.fill(from: Routing(["Bestellung": "4500002", "Projekt": "P-2"]))
    #expect(record.orderNumber == "4500001" && record.project == "P-2")
  }

  @Test func `of two names for one thing it is always the same that counts`() {
    #expect(Routing(["Kostenstelle": "2", "KST": "1"]).costCenter == "1")
  }
}
