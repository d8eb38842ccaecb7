namespace Ilo.Domain;

/// <summary>The values that records are put in order by.</summary>
internal enum RecordOrderKey
{
    Start,
    End,
    Title,
    Budget,
}
