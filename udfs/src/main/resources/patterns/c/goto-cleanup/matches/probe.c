#include "bus.h"

static int probe(struct bus *bus)
{
    int err;

    err = bus_lock(bus);
    if (err)
        return err;
    err = bus_power_on(bus);
    if (err)
        goto unlock;
    err = bus_reset(bus);
    if (err)
        goto power_off;
    err = bus_scan(bus);
    if (err)
        goto power_off;
    bus_unlock(bus);
    return 0;

power_off: /* expect: goto-cleanup */
    bus_power_off(bus);
unlock:
    bus_unlock(bus);
    return err;
}
