using System.Text;
using System.Text.Json;

namespace Ilo.Domain.Json.Codecs;

/// <summary>The names of a record's properties under the options in force, in the order of the properties.</summary>
internal sealed class JsonNames
{
    private readonly byte[][] _utf8;

    internal JsonNames(IRecordContract contract, JsonFormat format)
    {
        Text = [.. contract.Properties.Select(property => format.NamingPolicy?.ConvertName(property.Name) ?? contract.PlainName(property.Name))];
        Encoded = [.. Text.Select(name => JsonEncodedText.Encode(name, format.Encoder))];
        _utf8 = [.. Text.Select(Encoding.UTF8.GetBytes)];
    }

    internal string[] Text { get; }

    internal JsonEncodedText[] Encoded { get; }

    /// <summary>Returns the position of the property whose name the reader stands on; -1 where there is none.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="next">The position to look at first: what was written in order is found at the first look.</param>
    /// <param name="ignoreCase">Whether names match in any case.</param>
    internal int Find(ref Utf8JsonReader reader, int next, bool ignoreCase)
    {
        for (int i = next; i < _utf8.Length; i++)
        {
            if (reader.ValueTextEquals(_utf8[i]))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
        {
            if (reader.ValueTextEquals(_utf8[i]))
            {
                return i;
            }
        }

        if (!ignoreCase)
        {
            return -1;
        }

        string name = JsonText.Get(ref reader);
        return Array.FindIndex(Text, text => text.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
