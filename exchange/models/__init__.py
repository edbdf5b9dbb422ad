from exchange.models.habit import Habit
from exchange.models.imports import Import, ImportRow, ImportTrace

__all__ = ["Habit", "Import", "ImportRow", "ImportTrace"]
