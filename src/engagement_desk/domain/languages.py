"""Languages, by the first part of their tags (BCP 47)."""

from __future__ import annotations

import re

_TWO_LETTERS = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
# Those without a shorter code for which the Unicode locale data has formats of dates and numbers.
_THREE_LETTERS = """
    agq ann apc arn asa ast bal bas bem bew bez bgc bgn bho blo blt brx bss byn cad cch ccp ceb cgg cho chr cic ckb cop
    csw dav dje doi dsb dua dyo ebu ewo fil frr fur gaa gez gsw guz haw hnj hsb jbo jgo jmc kaa kab kaj kam kcg kde kea
    ken kgp khq kkj kln kok kpe ksb ksf ksh kxv lag lij lkt lld lmo lrc ltg luo luy mai mas mdf mer mfe mgh mgo mhn mic
    mni moh mua mus myv mzn naq nds nmg nnh nqo nso nus nyn osa pap pcm pis prg quc raj rhg rif rof rwk sah saq sat sbp
    scn sdh seh ses shi shn sid skr sma smj smn sms ssy syr szl teo tig tok tpi trv trw twq tyv tzm vai vec vmw vun wae
    wal wbp xnr xog yav yrl yue zgh
"""
LANGUAGES = frozenset(_TWO_LETTERS.split() + _THREE_LETTERS.split())
"""The ISO 639 codes that are known."""

_TAG = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8})*")


def is_language(tag: str) -> bool:
    """Tell whether a tag such as `en`, `de-AT` or `zh-Hant-TW` is well-formed and of a known language."""
    found = _TAG.fullmatch(tag)
    return found is not None and found[1].lower() in LANGUAGES
