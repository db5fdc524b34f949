#include "CPlatform.h"

#include <errno.h>
#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

int cp_hypervisor_signature(char *text) {
#if defined(__x86_64__)
  unsigned a, b, c, d;
  // Bit 31 of ECX is 0 on every real processor (Intel SDM, CPUID leaf 1).
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c >> 31)) return -ENOSYS;
  __cpuid(0x40000000, a, b, c, d);
  memcpy(text, &b, 4);
  memcpy(text + 4, &c, 4);
  memcpy(text + 8, &d, 4);
  text[12] = 0;
  return 0;
#else
  (void)text;
  return -ENOSYS;
#endif
}
