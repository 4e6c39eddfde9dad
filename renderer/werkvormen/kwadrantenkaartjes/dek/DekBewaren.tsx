import { memo, useState } from 'react';
import { IconButton } from '../../../components/IconButton.tsx';
import { useBijeenkomst } from '../../../regie/bijeenkomst/use-bijeenkomst.ts';
import { BewaarVenster } from '../../../regie/documenten/BewaarVenster.tsx';
import { useRegie } from '../../../store/use-regie.ts';

/** Saves the cards of this ronde as a CSV file, to change them in Excel and begin with them another time. */
export const DekBewaren = memo(function DekBewaren({ rondeId }: { readonly rondeId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        icon="exporteren"
        label="Kaartjes bewaren als CSV"
        onPress={() => {
          setIsOpen(true);
        }}
      />
      {isOpen ? (
        <Venster
          rondeId={rondeId}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
});

function Venster({ rondeId, onClose }: { readonly rondeId: string; readonly onClose: () => void }) {
  const { ask } = useRegie();
  const { id } = useBijeenkomst();
  return (
    <BewaarVenster
      title="Kaartjes bewaren als CSV"
      keuze={rondeId}
      voorstel="Kaartendek"
      namen={null}
      kanBewaren
      onBewaar={(bestandsnaam, magVervangen) =>
        ask('exportDocument', {
          bijeenkomstId: id,
          document: { soort: 'kaartendek', rondeId },
          bestandsnaam,
          magVervangen,
        })
      }
      onClose={onClose}
    >
      <p>
        De titels en de toelichtingen. Zo’n bestand kies je weer bij ‘Eigen kaartjes uit een CSV-bestand’.
      </p>
    </BewaarVenster>
  );
}
