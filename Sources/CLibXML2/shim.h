#pragma once

#include <libxml/xmlversion.h>
/* libxml2's ICU support would pull in <unicode/...>, which clashes with Foundation's own ICU. */
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* xmlFree is a global variable, which Swift 6 refuses as shared mutable state. */
static inline void rohrpost_xml_free(void *pointer) {
  if (pointer) xmlFree(pointer);
}
