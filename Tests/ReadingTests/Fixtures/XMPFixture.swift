/// Makes XMP metadata.
enum XMPFixture {
  static let facturX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"

  static let fields = [
    "DocumentType": "INVOICE", "DocumentFileName": "factur-x.xml", "Version": "1.0",
    "ConformanceLevel": "EN 16931",
  ]

  /// A packet with each property as an element.
  static func elements(
    namespace: String = facturX, _ fields: [String: String] = fields, isDescribed: Bool = true
  ) -> String {
    let properties = fields.sorted { $0.key < $1.key }
      .map { "<fx:\($0.key)>\n \($0.value) </fx:\($0.key)>" }.joined()
    return packet(
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
      <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
      \(isDescribed ? description(of: namespace) : "")
      <rdf:Description rdf:about="" xmlns:fx="\(namespace)">\(properties)</rdf:Description>
      """)
  }

  /// A packet with each property as an attribute.
  static func attributes(
    namespace: String = facturX, _ fields: [String: String] = fields
  ) -> String {
    let properties = fields.sorted { $0.key < $1.key }
      .map { " fx:\($0.key)=\"\($0.value)\"" }.joined()
    return packet(
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      pdfaid:part="3" pdfaid:conformance="B"/>
      \(description(of: namespace))
      <rdf:Description rdf:about="" xmlns:fx="\(namespace)"\(properties)/>
      """)
  }

  static func packet(_ content: String) -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    \(content)
    </rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>
    """
  }

  private static func description(of namespace: String) -> String {
    """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"><pdfaExtension:schemas><rdf:Bag>\
    <rdf:li rdf:parseType="Resource">\
    <pdfaSchema:namespaceURI>\(namespace)</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>fx</pdfaSchema:prefix></rdf:li></rdf:Bag></pdfaExtension:schemas>\
    </rdf:Description>
    """
  }
}
