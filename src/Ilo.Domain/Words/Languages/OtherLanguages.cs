namespace Ilo.Domain.Words.Languages;

/// <summary>
/// Frequent words of languages that the reader does not know, so that it can say so: as in <see cref="LanguageWords.Frequent"/>, they hardly occur in the other
/// languages, those that are known included.
/// </summary>
internal static class OtherLanguages
{
    internal static readonly (LanguageCode Language, string Name, string[] Frequent)[] All =
    [
        (LanguageCode.Parse("de", null), "German",
        [
            "der", "und", "das", "den", "dem", "von", "mit", "für", "auf", "ist", "im", "ein", "eine", "einer", "nicht", "zu", "zum", "zur", "sich", "auch",
            "bei", "wird", "werden", "wurde", "am", "über", "die", "des", "hat", "neue", "januar", "märz", "dezember",
        ]),
        (LanguageCode.Parse("it", null), "Italian",
        [
            "il", "di", "che", "della", "dei", "delle", "nel", "nella", "gli", "sono", "è", "alla", "dal", "dalla", "degli", "lavoro", "anche", "più", "tra",
        ]),
        (LanguageCode.Parse("nl", null), "Dutch",
        [
            "het", "een", "van", "voor", "zijn", "niet", "met", "aan", "naar", "ook", "bij", "wordt", "werd", "deze", "dat", "op", "te",
        ]),
        (LanguageCode.Parse("tr", null), "Turkish",
        [
            "ve", "bir", "için", "ile", "bu", "olan", "olarak", "daha", "ilgili", "çalışma", "iş",
        ]),
        (LanguageCode.Parse("id", null), "Indonesian",
        [
            "dan", "yang", "untuk", "dengan", "dari", "pada", "ini", "dalam", "kerja", "pekerja", "oleh", "akan",
        ]),
        (LanguageCode.Parse("vi", null), "Vietnamese",
        [
            "và", "của", "các", "trong", "cho", "được", "với", "là", "động", "lao", "việc", "tại",
        ]),
        (LanguageCode.Parse("pl", null), "Polish",
        [
            "się", "oraz", "jest", "dla", "przez", "nie", "na", "że", "pracy", "ich", "został",
        ]),
        (LanguageCode.Parse("ro", null), "Romanian",
        [
            "și", "în", "pentru", "cu", "din", "este", "care", "muncii", "sunt", "prin",
        ]),
        (LanguageCode.Parse("hu", null), "Hungarian",
        [
            "és", "az", "hogy", "egy", "nem", "munka", "volt", "szerint", "valamint",
        ]),
        (LanguageCode.Parse("sq", null), "Albanian",
        [
            "dhe", "në", "për", "të", "një", "është", "nga", "punës",
        ]),
        (LanguageCode.Parse("sr", null), "Serbian or Croatian",
        [
            "je", "su", "za", "koji", "rada", "od", "sa", "ili", "rad", "radnika",
        ]),
    ];
}
