using System.Globalization;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>Finds the known things that a source record can be: those that share its content, its code, its days, its place on the page or two
/// neighbouring words of its title.</summary>
internal sealed class TraceIndex
{
    // So many of one sort cannot be told apart by it.
    private const int MaxSharing = 64;
    private const int MaxWords = 24;
    private const char ContentMark = '=';

    private readonly Dictionary<string, List<(KnownThing Thing, ItemTrace Trace)>> _byKey = new(StringComparer.Ordinal);

    internal TraceIndex(IEnumerable<KnownThing> things)
    {
        foreach (KnownThing thing in things)
        {
            foreach (ItemTrace trace in thing.Identity.Traces)
            {
                foreach (string key in KeysOf(trace).Distinct(StringComparer.Ordinal))
                {
                    if (!_byKey.TryGetValue(key, out var list))
                    {
                        _byKey.Add(key, list = []);
                    }

                    list.Add((thing, trace));
                }
            }
        }
    }

    internal IEnumerable<(KnownThing Thing, ItemTrace Trace)> Find(ItemTrace trace, bool contentAlone)
    {
        foreach (string key in contentAlone ? [ContentKey(trace)] : KeysOf(trace))
        {
            if (_byKey.TryGetValue(key, out var found) && found.Count <= MaxSharing)
            {
                foreach (var one in found)
                {
                    yield return one;
                }
            }
            else if (found is not null && key[0] == ContentMark)
            {
                // So many equal ones differ in their place alone.
                foreach (var one in found.Where(
                    one => one.Trace.SourceName == trace.SourceName && one.Trace.Entry == trace.Entry && one.Trace.Start == trace.Start).Take(MaxSharing))
                {
                    yield return one;
                }
            }
        }
    }

    private static string ContentKey(ItemTrace trace) => ContentMark + trace.Content;

    private static IEnumerable<string> KeysOf(ItemTrace trace)
    {
        yield return ContentKey(trace);
        string[] words = [.. TitleWords.Of(trace.Title)];
        yield return "t" + string.Join('-', words);
        if (trace.Code is not null)
        {
            yield return "c" + trace.Code;
        }

        if (trace.Dates is { } dates)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"d{DayArithmetic.NumberOf(dates.Start)}/{DayArithmetic.NumberOf(dates.End)} {trace.SourceName}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"e{trace.Entry} {trace.SourceName}");

        // A slip spoils two pairs at most; a title of one word has no pair.
        for (int i = 0; i + 1 < words.Length && i < MaxWords; i++)
        {
            yield return "w" + words[i] + "-" + words[i + 1];
        }

        if (words.Length <= 2)
        {
            yield return "p" + trace.SourceName;
        }
    }
}
