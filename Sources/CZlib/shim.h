#pragma once

#include <zlib.h>

/* inflateInit is a macro over the size of the structure, which Swift does not import. */
static inline int rohrpost_inflate_init(z_streamp stream) { return inflateInit(stream); }
