from notifications.models.delivery import Delivery, Told
from notifications.models.digest import DigestWindow, Tick
from notifications.models.preference import Preference

__all__ = ["Delivery", "DigestWindow", "Preference", "Tick", "Told"]
