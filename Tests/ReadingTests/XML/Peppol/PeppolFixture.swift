/// Documents in the envelope in which Peppol delivers them.
struct PeppolFixture {
  var sender = "0088:4000001000005"
  var receiver = "0204:04011000-12345-34"
  var instance = "<sbd:InstanceIdentifier>7f2c1d3e-0001</sbd:InstanceIdentifier>"
  var prefixed = true
  var content = ""

  static let documentType = """
    urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice\
    ##urn:cen.eu:en16931:2017::2.1
    """

  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <sbd:StandardBusinessDocument
     xmlns:sbd="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">
    <!-- <sbd:Sender> in a comment -->
    <sbd:StandardBusinessDocumentHeader>
    <sbd:HeaderVersion>1.0</sbd:HeaderVersion>
    <sbd:Sender><sbd:Identifier Authority="iso6523-actorid-upis">\(sender)</sbd:Identifier>
    </sbd:Sender>
    <sbd:Receiver><sbd:Identifier Authority="iso6523-actorid-upis">\(receiver)</sbd:Identifier>
    </sbd:Receiver>
    <sbd:DocumentIdentification>
    <sbd:Standard>urn:oasis:names:specification:ubl:schema:xsd:Invoice-2</sbd:Standard>
    <sbd:TypeVersion>2.1</sbd:TypeVersion>\(instance)
    <sbd:Type>Invoice</sbd:Type>
    <sbd:CreationDateAndTime>2026-11-22T14:30:00Z</sbd:CreationDateAndTime>
    </sbd:DocumentIdentification>
    <sbd:BusinessScope>
    <sbd:Scope><sbd:Type>DOCUMENTID</sbd:Type>
    <sbd:InstanceIdentifier>\(Self.documentType)</sbd:InstanceIdentifier>
    <sbd:Identifier>busdox-docid-qns</sbd:Identifier></sbd:Scope>
    <sbd:Scope><sbd:Type>PROCESSID</sbd:Type>
    <sbd:InstanceIdentifier>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</sbd:InstanceIdentifier>
    <sbd:Identifier>cenbii-procid-ubl</sbd:Identifier></sbd:Scope>
    <sbd:Scope><sbd:Type>COUNTRY_C1</sbd:Type>
    <sbd:InstanceIdentifier>DE</sbd:InstanceIdentifier></sbd:Scope>
    </sbd:BusinessScope>
    </sbd:StandardBusinessDocumentHeader>
    \(content)
    </sbd:StandardBusinessDocument>
    """
  }

  var bytes: [UInt8] {
    let plain = text.replacing("xmlns:sbd=", with: "xmlns=").replacing("sbd:", with: "")
    return Array((prefixed ? text : plain).utf8)
  }
}
