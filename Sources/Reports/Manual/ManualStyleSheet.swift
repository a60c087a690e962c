/// What manuals need beside the style sheet of all pages: numbers of pages, chapters on new ones.
enum ManualStyleSheet {
  static let css: StaticString = """

    .cover{padding-bottom:1rem;border-bottom:2px solid var(--line)}
    .cover .pairs{margin-top:1rem}
    .contents ul{list-style:none;padding:0}
    .contents li{padding:.1rem 0;font-weight:600}
    .contents li.sub1{padding-left:1.5rem;font-weight:400}
    .contents a{text-decoration:none}
    .chapter>h2{font-size:1.35rem}
    h3{font-size:1.05rem;color:var(--ink);margin:1.4rem 0 .4rem}
    h4{font-size:.95rem;margin:1.1rem 0 .3rem}
    p,li{hyphens:auto}
    ol{margin:.3rem 0;padding-left:1.4rem}
    .chapter p{margin:.5rem 0}
    code{font:.88em/1.3 ui-monospace,"Liberation Mono","DejaVu Sans Mono",monospace;
    overflow-wrap:anywhere}
    .typed{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--soft);
    border:1px solid var(--line);border-radius:4px;padding:.5rem .7rem;
    font:.85rem/1.4 ui-monospace,"Liberation Mono","DejaVu Sans Mono",monospace}
    .grid{margin:.6rem 0 1rem;font-size:.88rem}
    .grid td,.grid th{hyphens:auto;overflow-wrap:break-word;padding:.3rem .45rem}
    .grid td:first-child{min-width:2.5rem}
    @media screen{.broad{overflow-x:auto}}
    @media print{
    @page{size:A4;margin:18mm 16mm 20mm;
    @bottom-left{content:string(manual);font-size:7.5pt;color:#444}
    @bottom-right{content:counter(page) " / " counter(pages);font-size:7.5pt;color:#444}}
    @page broad{size:A4 landscape}
    .broad{page:broad}
    h1{string-set:manual content()}
    .cover{border:0}
    .contents{break-after:page}
    .chapter{break-before:page}
    .contents+.chapter{break-before:auto}
    h2,h3,h4{break-after:avoid}
    .contents a::after{content:leader(".") target-counter(attr(href),page)}
    .grid{font-size:8pt}
    .compact{font-size:8.2pt;line-height:1.3}
    .compact p,.compact ul,.compact ol{margin:.15rem 0}
    .compact .grid{margin:.2rem 0}
    .compact h2{margin-top:.6rem}
    .typed{border-color:#999}
    }

    """
}
