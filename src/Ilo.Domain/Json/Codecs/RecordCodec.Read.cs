using System.Text.Json;
using Ilo.Domain.Json.Records;

namespace Ilo.Domain.Json.Codecs;

internal abstract partial class RecordCodec<TRecord, TDraft>
{
    internal override TRecord Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        JsonNames names = context.Format.NamesOf(this);
        bool hasDiscriminator = context.HasDiscriminator;
        context.HasDiscriminator = false;
        TDraft draft = default;
        ulong seen = 0;
        int next = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int index = names.Find(ref reader, next, context.Format.IgnoreCase);
            if (index < 0)
            {
                SkipUnknown(ref reader, ref context, hasDiscriminator);
                continue;
            }

            context.Enter(names.Text[index]);
            ulong bit = 1ul << index;
            if ((seen & bit) != 0)
            {
                throw new JsonException("The property is there twice.");
            }

            seen |= bit;
            next = index + 1;
            reader.Read();
            ReadProperty(_properties[index], ref reader, ref context, ref draft);
            context.Leave();
        }

        if ((_required & ~seen) is var missing and not 0)
        {
            throw new JsonException($"The required property '{names.Text[System.Numerics.BitOperations.TrailingZeroCount(missing)]}' is missing.");
        }

        try
        {
            return Build(in draft);
        }
        catch (ArgumentException e)
        {
            // A record refuses a value by the name of the property.
            if (Array.FindIndex(_properties, property => property.Name == e.ParamName) is >= 0 and int refused)
            {
                context.Enter(names.Text[refused]);
            }

            throw new JsonException(e.Message, e);
        }
    }

    // Null says the same as leaving the property out, for readers that write every property.
    private static void ReadProperty(JsonProperty<TRecord, TDraft> property, ref Utf8JsonReader reader, ref JsonReadContext context, ref TDraft draft)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            property.Read(ref reader, ref context, ref draft);
        }
        else if (property.IsRequired)
        {
            throw new JsonException($"Expected {property.Codec.Expected}; found null.");
        }
    }

    private static void SkipUnknown(ref Utf8JsonReader reader, ref JsonReadContext context, bool hasDiscriminator)
    {
        if ((!context.Format.RejectUnknown && context.Unknown is null) || (hasDiscriminator && reader.ValueTextEquals(AnyRecordCodec.Discriminator)))
        {
            reader.Skip();
            return;
        }

        context.Enter(JsonText.Get(ref reader));
        if (context.Format.RejectUnknown)
        {
            throw new JsonException("The property is not known.");
        }

        context.Unknown!.Add(new(context.Path(), JsonText.Raw(ref reader)));
        context.Leave();
    }
}
