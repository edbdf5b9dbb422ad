"""What a service says when it will not, or cannot, do what was asked."""


class Refused(Exception):
    """A rule of the table stands in the way; the sentence is for the person who asked.

    The middleware answers 409 with that sentence. Role questions are `PermissionDenied` (403)
    and ignorance is `Http404`: the three are never mixed.
    """

    def __init__(self, sentence, *, remedy=""):
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


class Conflict(Refused):
    """Someone else wrote first. Carries both texts so that neither is lost.

    `mine` is what the person tried to save, `theirs` what stands now, `version` the number
    to send back in order to save over it knowingly.
    """

    def __init__(self, sentence, *, mine="", theirs="", version=None):
        super().__init__(sentence)
        self.mine = mine
        self.theirs = theirs
        self.version = version
