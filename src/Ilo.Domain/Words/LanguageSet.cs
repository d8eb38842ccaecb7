using Ilo.Domain.Words.Languages;

namespace Ilo.Domain.Words;

/// <summary>A set of known languages: the bit of each is its place in <see cref="LanguageWords.All"/>.</summary>
[Flags]
internal enum LanguageSet : byte
{
    None = 0,
    All = byte.MaxValue,
}
