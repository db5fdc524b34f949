# isoefficiency: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
8.0 1.0
END_OF_DATA

# process · 1 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9878439876079562 0.979335322173506 1.0039724292981975 1
4.0 0.9772366705331342 0.9734322616436096 0.9962349020633037 1
8.0 0.9624834585148834 0.9533424644324838 0.976753267642616 1
END_OF_DATA

# shell · 1 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.7906337112368311 0.5569961372178106 1.025704365591128 1
4.0 0.5075711205268294 0.3815530784861578 0.6531216236218299 1
8.0 0.24959201473019194 0.1666397552789938 0.32174265525074514 1
END_OF_DATA

# process · 4 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9989677771871136 0.9963855484756728 1.0015566979919195 1
4.0 0.9981073212730409 0.9941045029605089 1.0010631228679285 1
8.0 0.991873936343232 0.9855956942787042 0.9980160857135394 1
END_OF_DATA

# shell · 4 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9470485268033035 0.7871739547622993 0.967139742171929 1
4.0 0.8241217800798557 0.6343876389582973 0.8750167977830989 1
8.0 0.5727231570571569 0.41023046131811736 0.6506090492074107 1
END_OF_DATA

# process · 16 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.99891393343143 0.9928508806811601 1.0132272423227755 1
4.0 0.9990794710949857 0.9980583289898445 1.0120724645682404 1
8.0 0.9974342845665436 0.9926436087355871 1.0088422320080275 1
END_OF_DATA

# shell · 16 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.979099935192526 0.9346055187781228 0.9902944516960033 1
4.0 0.925806881994034 0.8911651423099075 0.9617952296987929 1
8.0 0.8155118716256538 0.7212488145769507 0.8726860228129191 1
END_OF_DATA

# process · 64 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.999905028263416 0.9931176301537362 1.000633403493886 1
4.0 0.9998372678332397 0.9994542413264407 1.0003350364324364 1
8.0 0.9989283248243351 0.9980106204244035 0.9998468730843911 1
END_OF_DATA

# shell · 64 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9969158904708483 0.9944819032270629 0.9978774099839108 1
4.0 0.9731253888278946 0.9516045508226428 0.991833592777934 1
8.0 0.9602122273579502 0.8863422634466651 0.9674108811083569 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.75994
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.9298049426131618:8.603955123659025]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0)
set yrange [0.0:1.097503671182507]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: efficiency, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks · T(1) from 17.1 ms to 1.03 s · 95% intervals, 6 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45035, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: load of others (not to be trusted); short iteration; run delay.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.3539, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.79119, screen 0.7668 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms' at screen 0.79119, screen 0.594 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms' at screen 0.79119, screen 0.3599 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms' at screen 0.79119, screen 0.6372 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms' at screen 0.79119, screen 0.4644 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms' at screen 0.79119, screen 0.6804 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms' at screen 0.79119, screen 0.5076 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms' at screen 0.79119, screen 0.7236 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms' at screen 0.79119, screen 0.5508 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.76125, screen 0.72638 to screen 0.78681, screen 0.7668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.76125, screen 0.70806 to screen 0.78681, screen 0.594 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.76125, screen 0.72241 to screen 0.78681, screen 0.6372 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.76125, screen 0.51771 to screen 0.78681, screen 0.4644 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.76125, screen 0.72513 to screen 0.78681, screen 0.6804 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.76125, screen 0.63628 to screen 0.78681, screen 0.5076 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.76125, screen 0.70695 to screen 0.78681, screen 0.5508 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#882255', \
  $data3 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#6A2F00', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#44112A', \
  $data5 using 1:2 with lines linewidth 13.0 dashtype (14,7) linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#6A2F00', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 1.242 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 1.926 linecolor rgb '#6A2F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 1.059 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.876 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.692 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
