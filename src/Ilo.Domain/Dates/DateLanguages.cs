namespace Ilo.Domain.Dates;

/// <summary>The languages whose date words are known.</summary>
[Flags]
internal enum DateLanguages : byte
{
    None = 0,
    English = 1,
    French = 2,
    Spanish = 4,
    All = English | French | Spanish,
}
